import type { Standing } from "#app/domain/applications/standing.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";

import { ContactLines } from "./contact-lines.tsx";

type Plan = {
  readonly applicationId: string;
  readonly standing: Standing;
  readonly receiptNumber: string | null;
  readonly canTakeBack: boolean;
  readonly firstPart: string;
  readonly contact: { readonly name: string; readonly email: string; readonly phone: string } | null;
};

/** Beside the way of a plan: the plan itself, its receipt, what can still be done with it, and whom to call. */
export function PlanLinks({ plan, isOwner }: { plan: Plan; isOwner: boolean }) {
  const t = useTranslate();
  const { applicationId, contact } = plan;
  const isThere = plan.standing !== "anonymised";
  return (
    <>
      {isThere ? (
        <section className="stack g-1 plan-links" aria-labelledby="own-plan">
          <h2 className="h4" id="own-plan">
            {t("standing.plan")}
          </h2>
          <LinkButton look="quiet" href={plan.firstPart}>
            {t("standing.readBack")}
          </LinkButton>
          {plan.receiptNumber ? (
            <LinkButton look="quiet" href={paths.applicant.receipt(applicationId)}>
              {t("applicant.status.toReceipt")}
            </LinkButton>
          ) : null}
          {plan.canTakeBack ? (
            <LinkButton look="quiet" href={paths.applicant.change(applicationId)}>
              {t("applicant.change.title")}
            </LinkButton>
          ) : null}
          {isOwner ? (
            <LinkButton look="quiet" href={paths.applicant.takeAlong(applicationId)}>
              {t("reuse.take")}
            </LinkButton>
          ) : null}
        </section>
      ) : null}
      {contact ? (
        <section className="stack g-1" aria-labelledby="contact">
          <h2 className="h4" id="contact">
            {t("standing.contact")}
          </h2>
          <p className="small">{t("standing.contactStory", { name: contact.name })}</p>
          <ContactLines {...contact} />
        </section>
      ) : null}
    </>
  );
}
