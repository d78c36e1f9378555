import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { timeLeft } from "#app/lib/time-left.ts";
import { paths } from "#app/paths.ts";
import { HouseNumber } from "#app/ui/house-number.tsx";

import type { Unsaved } from "./answered.ts";
import { KeptLine } from "./kept-line.tsx";
import type { FramedPlan } from "./plan-frame.tsx";
import { savedWords } from "./saved-words.ts";
import { timeLeftWords } from "./time-left-words.ts";

/** On top of every page of a plan: whose plan for which space, how much time is left, and what is kept. */
export function PlanHeader({ plan, unsaved }: { plan: FramedPlan; unsaved: Unsaved }) {
  const t = useTranslate();
  const format = useFormat();
  const closesAt = new Date(plan.closesAt);
  const left = plan.isOpen ? timeLeft(closesAt, new Date(plan.now)) : null;
  const { street, houseNumber, city } = plan.rules.space;
  return (
    <div className="band-white plan-header">
      <div className="wrap row row-apart">
        <div className="row g-4 plan-place">
          <img className="plan-facade" src={paths.facade(plan.spaceId)} alt="" width="88" height="68" />
          <div>
            <p className="small muted">{whose()}</p>
            <p className="plan-address">
              {street} <HouseNumber number={houseNumber} /> <span className="visually-hidden">{city}</span>
            </p>
          </div>
        </div>
        <div className="stack g-1">
          {left ? (
            <p>
              <strong>{timeLeftWords(t, left)}</strong>
            </p>
          ) : null}
          <p className="small">
            {plan.isOpen
              ? t("applicant.deadline", { moment: format.moment(closesAt) })
              : t(plan.ended ? "ending.header" : "applicant.closed")}
          </p>
        </div>
        {unsaved ? (
          <KeptLine
            state={unsaved === "conflict" ? "conflict" : "failed"}
            words={t(`workspace.unsaved.${unsaved}`)}
          />
        ) : plan.state === "draft" ? (
          <SavedLine parts={plan.parts} now={plan.now} />
        ) : null}
      </div>
    </div>
  );

  function whose(): string {
    const { role, owner, people } = plan.together;
    if (role !== "owner") return t("workspace.planOf", { owner });
    return t(people.length > 1 ? "workspace.ourPlanFor" : "workspace.planFor");
  }
}

function SavedLine({ parts, now }: Pick<FramedPlan, "parts" | "now">) {
  const t = useTranslate();
  const format = useFormat();
  const last = parts
    .map((part) => part.savedAt)
    .filter((at) => at !== null)
    .toSorted()
    .at(-1);
  return (
    <KeptLine
      state={last ? "saved" : "none"}
      words={
        last ? savedWords(t, format, { at: new Date(last), now: new Date(now) }) : t("applicant.notSavedYet")
      }
    />
  );
}
