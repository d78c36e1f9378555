import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { problemWords } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { PageHead } from "#app/components/staff/page-head.tsx";
import { RulesSummary } from "#app/components/tenders/rules-summary.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { approveTender, returnTender } from "#app/domain/tenders/approve-tender.server.ts";
import { readRules } from "#app/domain/tenders/read-rules.server.ts";
import { findTenderForStaff } from "#app/domain/tenders/staff-queries.server.ts";
import { newOnceKey, onceKeyIn } from "#app/http/once-key.server.ts";
import { postedForm, textIn } from "#app/http/posted-form.server.ts";
import { answerWith } from "#app/http/answer.server.ts";
import { database } from "#app/http/database.server.ts";
import { found, foundId, readAs, requireStaff } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextArea } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request);
  const tenderId = foundId(params.tenderId);
  return readAs(actor, async (tx) => {
    const { tender, space, proposedBy } = found(await findTenderForStaff(tx, actor.corporationId, tenderId));
    const { opensAt, closesAt, shortlistBy, pitchAt, resultBy } = tender;
    if (tender.state !== "review" || !opensAt || !closesAt || !shortlistBy || !pitchAt || !resultBy) {
      throw redirect(paths.staff.tender(tenderId));
    }
    return {
      title: pageTitle(request, "staff.review.title", `${space.street} ${space.houseNumber}`),
      once: { approve: newOnceKey(), return: newOnceKey() },
      space,
      proposedBy: proposedBy ?? "",
      isOwn: tender.proposedBy === actor.personId,
      rules: await readRules(tx, tender, { opensAt, closesAt, shortlistBy, pitchAt, resultBy }),
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request);
  const tenderId = foundId(params.tenderId);
  const form = await postedForm(request);
  const answer =
    form.get("intent") === "return"
      ? await returnTender(database(), actor, tenderId, textIn(form, "reason"), onceKeyIn(form))
      : await approveTender(database(), actor, tenderId, onceKeyIn(form));
  return answerWith(answer, () => paths.staff.tender(tenderId));
}

export default function ReviewPage() {
  const { space, rules, proposedBy, isOwn, once } = useLoaderData<typeof loader>();
  const error = useActionData<typeof action>()?.error;
  const t = useTranslate();
  return (
    <div className="stack g-5 form-page">
      <PageHead
        crumbs={[{ href: paths.staff.home(), label: t("staff.desk.title") }]}
        place={space}
        title={t("staff.review.title")}
      />
      <p className="lead">{t("staff.review.lead", { name: proposedBy })}</p>
      <ErrorSummary
        title={t("ui.errorSummary")}
        lines={error ? [{ href: null, text: problemWords(t, error) }] : []}
      />
      <RulesSummary rules={rules} />
      {isOwn ? (
        <Notice tone="attention">
          <p>{t("staff.review.own")}</p>
        </Notice>
      ) : (
        <form method="post" className="card stack g-3">
          <OnceKey value={once.approve} />
          <p>{t("staff.review.effect")}</p>
          <p>
            <Button size="large" name="intent" value="approve">
              {t("staff.review.approve")}
            </Button>
          </p>
        </form>
      )}
      <form method="post" className="card stack g-3">
        <OnceKey value={once.return} />
        <TextArea id="reason" name="reason" label={t("staff.review.returnReason")} rows={3} />
        <p>
          <Button look="outline" name="intent" value="return">
            {t("staff.review.return")}
          </Button>
        </p>
      </form>
    </div>
  );
}
