import { type Phase, phasesOf, type Standing } from "#app/domain/applications/standing.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import type { Format } from "#app/i18n/format.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { dayOf, parseDay } from "#app/lib/dates.ts";
import { PhaseBar, Steps } from "#app/ui/steps.tsx";

/** How far a plan is, at a glance; on a phone the way itself says it. */
export function Phases({ standing }: { standing: Standing }) {
  const t = useTranslate();
  const phases = phasesOf(standing);
  if (phases.length === 0) return null;
  return (
    <div className="only-wide">
      <PhaseBar
        label={t("standing.way")}
        steps={phases.map(({ name, state }) => ({
          state,
          title: t(`standing.phase.${name}`),
          said: t(`ui.step.${state}`),
        }))}
      />
    </div>
  );
}

type Plan = {
  readonly standing: Standing;
  readonly submittedAt: string | null;
  readonly receiptNumber: string | null;
  readonly timetable: { readonly shortlistBy: string; readonly pitchAt: string; readonly resultBy: string };
  readonly leaseStartsOn: string | null;
  readonly pitch: { readonly startsAt: string } | null;
  readonly letters: readonly { readonly letter: string; readonly at: string }[];
};

/** The same with the days: what happened and when, what comes and by when. */
export function Way({ plan }: { plan: Plan }) {
  const t = useTranslate();
  const format = useFormat();
  const phases = phasesOf(plan.standing);
  if (phases.length === 0) return null;
  return (
    <section className="card stack g-4" aria-labelledby="way">
      <h2 className="h3" id="way">
        {t("standing.way")}
      </h2>
      <Steps
        steps={phases.map((phase) => ({
          state: phase.state,
          said: t(`ui.step.${phase.state}`),
          when: whenOf(t, format, phase, plan),
          title: nameOf(t, phase, plan.standing),
          story: storyOf(t, phase, plan),
        }))}
      />
    </section>
  );
}

const told: Readonly<Partial<Record<Phase["name"], readonly string[]>>> = {
  read: ["pitch-invited", "not-shortlisted"],
  result: ["result-winner", "result-reserve", "result-not-chosen"],
};

function whenOf(t: Translate, format: Format, { name, state }: Phase, plan: Plan): string | null {
  const day = (at: string) => format.day(dayOf(new Date(at)));
  const letter = plan.letters.find((one) => told[name]?.includes(one.letter));
  if (state === "done" && letter) return day(letter.at);
  switch (name) {
    case "handed_in":
      return plan.submittedAt ? format.moment(new Date(plan.submittedAt)) : null;
    case "read":
      return t("standing.byDay", { day: day(plan.timetable.shortlistBy) });
    case "evening":
      return format.moment(new Date(plan.pitch?.startsAt ?? plan.timetable.pitchAt));
    case "result":
      return t("standing.byDay", { day: day(plan.timetable.resultBy) });
    case "lease": {
      const from = parseDay(plan.leaseStartsOn ?? "");
      return from ? t("standing.fromDay", { day: format.plainDay(from) }) : null;
    }
  }
}

function nameOf(t: Translate, { name, state }: Phase, standing: Standing): string {
  if (name === "read" && state === "done")
    return t(standing === "declined" ? "standing.read.declined" : "standing.read.invited");
  if (name === "result" && (standing === "winner" || standing === "reserve" || standing === "not_chosen"))
    return t(`standing.result.${standing}`);
  return t(`standing.phase.${name}`);
}

function storyOf(t: Translate, { name }: Phase, plan: Plan): string | null {
  if (name === "handed_in" && plan.receiptNumber)
    return t("standing.receiptNumber", { number: plan.receiptNumber });
  return name === "lease" && plan.standing !== "winner" ? t("standing.phase.leaseStory") : null;
}
