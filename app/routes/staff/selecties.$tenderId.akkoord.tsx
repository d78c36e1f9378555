import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { formView } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { ForRight } from "#app/components/staff/for-editors.tsx";
import { Namesakes } from "#app/components/staff/namesakes.tsx";
import { PageHead } from "#app/components/staff/page-head.tsx";
import { SeatNames } from "#app/components/staff/seat-names.tsx";
import { lacksMendedByReturn } from "#app/components/staff/publish/mended-at.ts";
import { RulesSummary } from "#app/components/tenders/rules-summary.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { onlySigner } from "#app/domain/tenders/discount/only-signer.ts";
import { approveTender, returnTender } from "#app/domain/tenders/approve-tender.server.ts";
import { reviewForm, reviewLimits } from "#app/domain/tenders/review-form.ts";
import { readRules } from "#app/domain/tenders/read-rules.server.ts";
import { findDraftForStaff } from "#app/domain/tenders/find-draft.server.ts";
import { newOnceKey } from "#app/http/once-key.server.ts";
import { readForm } from "#app/http/forms.server.ts";
import { database } from "#app/http/database.server.ts";
import { foundCall } from "#app/http/found-call.server.ts";
import { found, foundId, readAs, refused, requireStaff } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextArea } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request);
  const tenderId = foundId(params.tenderId);
  return readAs(actor, async (tx) => {
    const row = found(await findDraftForStaff(tx, actor.corporationId, tenderId));
    const { tender, space, proposedBy, seats, editors } = row;
    const only = onlySigner(tender);
    const { opensAt, closesAt, shortlistBy, pitchAt, resultBy } = tender;
    if (tender.state !== "review" || !opensAt || !closesAt || !shortlistBy || !pitchAt || !resultBy) {
      throw redirect(paths.staff.tender(tenderId));
    }
    return {
      title: pageTitle(request, "staff.review.title", `${space.street} ${space.houseNumber}`),
      tenderId,
      once: { approve: newOnceKey(), return: newOnceKey() },
      space,
      proposedBy: proposedBy ?? "",
      seen: tender.proposedAt?.toISOString() ?? "",
      isOwn: tender.proposedBy === actor.personId,
      // Of a discount one colleague is the signer: for anybody else the button could only refuse. Null where this reader
      // is, and without a name where they left.
      signer:
        only && only !== actor.personId
          ? { name: editors.find(({ personId }) => personId === only)?.name ?? null }
          : null,
      seats,
      namesakes: row.namesakes,
      rules: await readRules(tx, tender, { opensAt, closesAt, shortlistBy, pitchAt, resultBy }),
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request);
  const tenderId = await foundCall(actor, params.tenderId);
  const form = await readForm(request, reviewForm);
  if (!form.ok) return form.reply;
  const { value, key } = form;
  const answer =
    value.intent === "return"
      ? await returnTender(database(), actor, tenderId, value.reason, key)
      : await approveTender(database(), actor, tenderId, { seen: value.seen, key });
  if (answer.ok) return redirect(paths.staff.tender(tenderId), 303);
  if (answer.problem === "not-found") throw refused(404);
  return form.refuse(answer);
}

export default function ReviewPage() {
  const page = useLoaderData<typeof loader>();
  const { tenderId, space, rules, seats, proposedBy, isOwn, signer, once, seen } = page;
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  const reason = () => t("staff.review.returnReason");
  const view = formView(t, answered?.result, {}, reason, lacksMendedByReturn(space.id));
  return (
    <div className="stack g-5 form-page">
      <PageHead
        crumbs={[{ href: paths.staff.home(), label: t("staff.desk.title") }]}
        place={space}
        title={t("staff.review.title")}
        leadsByAddress
      />
      <h2>{t("staff.review.title")}</h2>
      {signer?.name === null ? null : (
        <p className="lead">{isOwn ? t("staff.review.own") : t("staff.review.lead", { name: proposedBy })}</p>
      )}
      {signer ? (
        <Notice tone="attention">
          <p>
            {signer.name === null
              ? t("publish.review.signerLeft")
              : t("staff.review.signer", { name: signer.name })}
          </p>
        </Notice>
      ) : null}
      <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      <Namesakes spaces={page.namesakes} way={t("sameAddress.review")} />
      <p>
        <LinkButton look="outline" href={paths.staff.preview(tenderId)}>
          {t("publish.preview.see")}
        </LinkButton>
      </p>
      <RulesSummary rules={rules} />
      <section className="card stack g-3">
        <h2 className="h3">{t("staff.review.seats")}</h2>
        <p className="small muted">{t("staff.review.seatsHint")}</p>
        <SeatNames seats={seats} />
      </section>
      {isOwn || signer ? null : (
        <ForRight right="sign">
          <form method="post" className="card stack g-3">
            <OnceKey value={once.approve} />
            <input type="hidden" name="seen" value={seen} />
            <p>{t("staff.review.effect")}</p>
            <p>
              <Button size="large" name="intent" value="approve">
                {t("staff.review.approve")}
              </Button>
            </p>
          </form>
        </ForRight>
      )}
      <ForRight right="sign">
        <form method="post" className="card stack g-3" noValidate>
          <OnceKey value={once.return} />
          <TextArea
            {...view.field("reason")}
            label={t("staff.review.returnReason")}
            maxLength={reviewLimits.reason}
            rows={3}
          />
          <p>
            <Button look="outline" name="intent" value="return">
              {t("staff.review.return")}
            </Button>
          </p>
        </form>
      </ForRight>
    </div>
  );
}
