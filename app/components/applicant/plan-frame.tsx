import type { ReactNode } from "react";

import type { PlanPart } from "#app/domain/applications/plan-parts.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { timeLeft } from "#app/lib/time-left.ts";
import { paths } from "#app/paths.ts";
import { HouseNumber } from "#app/ui/house-number.tsx";
import { Notice } from "#app/ui/notice.tsx";

import { KeptLine } from "./kept-line.tsx";
import { PlanNav } from "./plan-nav.tsx";
import { timeLeftWords } from "./time-left-words.ts";
import type { StepName } from "./plan-steps.ts";
import { PeopleCard } from "./together/people-card.tsx";
import type { OnPlan } from "./together/person-line.tsx";

export type FramedPlan = {
  readonly applicationId: string;
  readonly spaceId: string;
  readonly rules: {
    readonly space: { readonly street: string; readonly houseNumber: string; readonly city: string };
  };
  readonly closesAt: string;
  readonly now: string;
  readonly isOpen: boolean;
  readonly canTakeBack: boolean;
  readonly state: string;
  readonly parts: readonly {
    readonly name: PlanPart;
    readonly complete: boolean;
    readonly started: boolean;
    readonly lookAgain: boolean;
    readonly savedAt: string | null;
  }[];
  readonly files: readonly unknown[];
  readonly together: {
    readonly people: readonly OnPlan[];
    readonly role: string;
    readonly owner: string;
  };
};

/** The frame of every page of the workspace: whose space, how much time is left, what is saved, the steps. */
export function PlanFrame({
  plan,
  current,
  children,
}: {
  plan: FramedPlan;
  current: StepName;
  children: ReactNode;
}) {
  const t = useTranslate();
  const format = useFormat();
  const closesAt = new Date(plan.closesAt);
  const left = plan.isOpen ? timeLeft(closesAt, new Date(plan.now)) : null;
  const { street, houseNumber, city } = plan.rules.space;
  return (
    <>
      <div className="band-white plan-header">
        <div className="wrap row row-apart">
          <div className="row g-4">
            <img className="plan-facade" src={paths.facade(plan.spaceId)} alt="" width="88" height="68" />
            <div className="stack g-1">
              <p className="address">
                <HouseNumber number={houseNumber} /> {street}, {city}
              </p>
              {left ? (
                <p>
                  <strong>{timeLeftWords(t, left)}</strong>
                </p>
              ) : null}
              <p className="small">
                {plan.isOpen || plan.state !== "draft"
                  ? t("applicant.deadline", { moment: format.moment(closesAt) })
                  : t("applicant.closed")}
              </p>
            </div>
          </div>
          <SavedLine parts={plan.parts} />
        </div>
      </div>
      <div className="wrap band-small aside-grid aside-left">
        <div className="stack g-5 stick">
          <PlanNav
            applicationId={plan.applicationId}
            current={current}
            parts={plan.parts}
            fileCount={plan.files.length}
          />
          <div className="only-wide">
            <PeopleCard applicationId={plan.applicationId} together={plan.together} />
          </div>
        </div>
        <div className="stack g-5">
          {plan.state === "draft" && !plan.isOpen ? (
            <Notice tone="attention" title={t("applicant.closedTitle")}>
              <p>{t("applicant.closedStory", { moment: format.moment(closesAt) })}</p>
            </Notice>
          ) : null}
          {plan.state !== "draft" && current !== "submission" ? (
            <Notice tone="quiet">
              <p>
                {t("applicant.lockedStory")}{" "}
                {plan.canTakeBack ? (
                  <a href={paths.applicant.change(plan.applicationId)}>{t("applicant.lockedUntilClosing")}</a>
                ) : null}
              </p>
            </Notice>
          ) : null}
          {plan.state === "draft" && plan.together.role === "view" ? (
            <Notice tone="quiet">
              <p>{t("together.onlyReading", { owner: plan.together.owner })}</p>
            </Notice>
          ) : null}
          {plan.state === "draft" && plan.parts.some((part) => part.name === current && part.lookAgain) ? (
            <Notice tone="attention" title={t("reuse.lookAgain")}>
              <p>{t.find(`reuse.lookAgain.${current}`)}</p>
            </Notice>
          ) : null}
          {children}
          <div className="nav-narrow">
            <PeopleCard applicationId={plan.applicationId} together={plan.together} />
          </div>
        </div>
      </div>
    </>
  );
}

function SavedLine({ parts }: Pick<FramedPlan, "parts">) {
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
      words={last ? t("applicant.saved", { time: format.time(new Date(last)) }) : t("applicant.notSavedYet")}
    />
  );
}
