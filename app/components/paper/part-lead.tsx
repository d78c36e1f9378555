import { Contents } from "#app/components/applicant/business/contents.tsx";
import { BranchAdvice } from "#app/components/branch-advice.tsx";
import type { PlanPart } from "#app/domain/applications/plan-parts.ts";
import { useTranslate } from "#app/i18n/context.tsx";

const leads = {
  motivation: "applicant.motivation.lead",
  business: "business.lead",
  financial: "finance.lead",
  window: "applicant.window.lead",
  social: "applicant.social.lead",
} as const satisfies Record<PlanPart, string>;

type Props = {
  part: PlanPart;
  rules: { readonly wantedBranches: readonly string[]; readonly excludedBranches: readonly string[] };
};

/** What stands above a part on its maker's own page, for whoever types it over or reads it out on the phone. */
export function PartLead({ part, rules }: Props) {
  const t = useTranslate();
  return (
    <>
      <p className="lead">{t(leads[part])}</p>
      <p className="small">{t("paper.asMaker")}</p>
      {part === "motivation" || part === "business" ? (
        <BranchAdvice wanted={rules.wantedBranches} excluded={rules.excludedBranches} />
      ) : null}
      {part === "business" ? <Contents /> : null}
      {part === "financial" ? (
        <noscript>
          <p>{t("finance.withoutScript")}</p>
        </noscript>
      ) : null}
    </>
  );
}
