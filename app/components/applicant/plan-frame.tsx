import type { ReactNode } from "react";

import { RulesChangedNotice } from "#app/components/changes/plan-notice.tsx";
import { CallEnded } from "#app/components/ending/call-ended.tsx";
import type { PlanPart } from "#app/domain/applications/plan-parts.ts";
import type { EndedCall } from "#app/domain/tenders/ending/ending.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Notice } from "#app/ui/notice.tsx";

import type { Unsaved } from "./answered.ts";
import { HelpCard } from "./help-card.tsx";
import { PlanHeader } from "./plan-header.tsx";
import { PlanNav } from "./plan-nav.tsx";
import { Progress } from "./progress.tsx";
import type { StepName } from "./plan-steps.ts";
import { PeopleCard } from "./together/people-card.tsx";
import type { OnPlan } from "./together/person-line.tsx";

export type FramedPlan = {
  readonly applicationId: string;
  readonly spaceId: string;
  readonly slug: string;
  readonly rulesChangedAt: string | null;
  readonly rules: {
    readonly space: { readonly street: string; readonly houseNumber: string; readonly city: string };
  };
  /** Whom to ask. */
  readonly contact: { readonly name: string; readonly email: string; readonly phone: string };
  readonly closesAt: string;
  readonly now: string;
  readonly isOpen: boolean;
  readonly ended: EndedCall | null;
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
  unsaved = null,
  children,
}: {
  plan: FramedPlan;
  current: StepName;
  /** Why what stands on the page is not stored. */
  unsaved?: Unsaved;
  children: ReactNode;
}) {
  const t = useTranslate();
  const format = useFormat();
  const closesAt = new Date(plan.closesAt);
  // Nobody is asked along on a plan that nobody can change any more.
  const isOver = !plan.isOpen && plan.together.people.length === 1;
  return (
    <>
      <PlanHeader plan={plan} unsaved={unsaved} />
      <div className="wrap band-small aside-grid aside-left">
        <div className="stack g-5 stick">
          {plan.state === "draft" ? <Progress parts={plan.parts} /> : null}
          <PlanNav
            applicationId={plan.applicationId}
            current={current}
            parts={plan.parts}
            fileCount={plan.files.length}
          />
          <div className="only-wide stack g-4">
            {isOver ? null : <PeopleCard applicationId={plan.applicationId} together={plan.together} />}
            <HelpCard plan={plan} />
          </div>
        </div>
        <div className="stack g-5">
          {plan.ended ? (
            <CallEnded ended={plan.ended}>
              <p>{t(plan.together.role === "owner" ? "ending.draft" : "ending.kept")}</p>
              {plan.together.role === "owner" ? (
                <p>
                  <a href={paths.applicant.takeAlong(plan.applicationId)}>{t("reuse.take")}</a>
                </p>
              ) : null}
            </CallEnded>
          ) : null}
          {plan.state === "draft" && !plan.isOpen && !plan.ended ? (
            <Notice tone="attention" title={t("applicant.closedTitle")}>
              <p>{t("applicant.closedStory", { moment: format.moment(closesAt) })}</p>
              {plan.together.role === "owner" ? (
                <p>
                  <a href={paths.applicant.takeAlong(plan.applicationId)}>{t("reuse.take")}</a>
                </p>
              ) : null}
            </Notice>
          ) : null}
          <RulesChangedNotice plan={plan} />
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
          <div className="nav-narrow stack g-4">
            {isOver ? null : <PeopleCard applicationId={plan.applicationId} together={plan.together} />}
            <HelpCard plan={plan} />
          </div>
        </div>
      </div>
    </>
  );
}
