import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import type { TenderState } from "#app/domain/tenders/states.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { dayOf } from "#app/lib/dates.ts";
import { PhaseBar } from "#app/ui/steps.tsx";

/** The phases of a call, and which moment of its timetable each of them is known by. */
const phases = [
  { name: "prepare", moment: "opensAt", word: "until" },
  { name: "open", moment: "closesAt", word: "until" },
  { name: "select", moment: "shortlistBy", word: "by" },
  { name: "pitch", moment: "pitchAt", word: "on" },
  { name: "result", moment: "resultBy", word: "by" },
  { name: "lease", moment: null, word: "on" },
] as const;

/** In which phase a call is; one that ended without a tenant is in none. */
const phaseOf: Partial<Record<TenderState, (typeof phases)[number]["name"]>> = {
  draft: "prepare",
  review: "prepare",
  scheduled: "prepare",
  open: "open",
  closed: "select",
  selection: "select",
  pitching: "pitch",
  decided: "result",
  published: "lease",
  leasing: "lease",
};

type Props = { readonly state: TenderState; readonly timetable: FrozenRules["timetable"] };

/** How far a call is, from left to right, and when each phase is over; on a phone its sign says it. */
export function CallPhases({ state, timetable }: Props) {
  const t = useTranslate();
  const format = useFormat();
  const now = state === "let" ? phases.length : phases.findIndex(({ name }) => name === phaseOf[state]);
  if (now === -1) return null;
  return (
    <div className="only-wide">
      <PhaseBar
        label={t("callPhases.label")}
        steps={phases.map(({ name, moment, word }, index) => {
          const stands = index < now ? "done" : index === now ? "now" : "later";
          const day = moment === null ? null : format.shortDay(dayOf(new Date(timetable[moment])));
          return {
            state: stands,
            title: t(`callPhases.${name}`),
            said: t(`ui.step.${stands}`),
            when: day === null ? null : t(`callPhases.${word}`, { day }),
          };
        })}
      />
    </div>
  );
}
