import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { namesIn } from "#app/components/forms/field-names.ts";
import { draftNames } from "#app/components/staff/draft-names.ts";
import { formView } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { CriterionFields } from "#app/components/staff/criterion-fields.tsx";
import { draftContent } from "#app/components/staff/draft-content.ts";
import { DraftFields } from "#app/components/staff/draft-fields.tsx";
import { FrozenDraft } from "#app/components/staff/frozen-draft.tsx";
import { JurySeats } from "#app/components/staff/jury-seats.tsx";
import { PageHead } from "#app/components/staff/page-head.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { lastJump, rentPath, totalDiscount } from "#app/domain/spaces/rent-path.ts";
import { canEditDraft } from "#app/domain/tenders/rules.ts";
import { findDraftForStaff } from "#app/domain/tenders/staff-queries.server.ts";
import { draftAction } from "#app/http/draft-action.server.ts";
import { found, foundId, readAs, requireStaff } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { newOnceKey } from "#app/http/once-key.server.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request);
  const tenderId = foundId(params.tenderId);
  const row = found(await readAs(actor, (tx) => findDraftForStaff(tx, actor.corporationId, tenderId)));
  const { tender, space, criteria, seats } = row;
  // Whoever typed in an old tab must be told so on this very page: what they typed comes back on it.
  const isFrozen = tender.state !== "draft";
  if (!isFrozen && !canEditDraft(actor, tender)) throw redirect(paths.staff.tender(tenderId));
  return {
    title: pageTitle(request, "staff.draft.title", `${space.street} ${space.houseNumber}`),
    once: newOnceKey(),
    isFrozen,
    tenderId,
    version: tender.version,
    jurySize: tender.jurySize,
    space,
    returnedFor: row.returnedFor,
    seats,
    content: draftContent(tender, criteria),
    totalDiscount: totalDiscount(
      tender.marketRentCents,
      rentPath(tender.targetRentCents, tender.rentPathPercents),
    ),
    jump: lastJump(tender.rentPathPercents),
    isSaved: new URL(request.url).searchParams.has("bewaard"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request);
  const tenderId = foundId(params.tenderId);
  const answer = await draftAction(request, actor, tenderId);
  if (answer.ok) return redirect(answer.to, 303);
  return data({ form: answer.form, result: answer.result }, { status: answer.status });
}

export default function DraftPage() {
  const draft = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  const format = useFormat();
  const resultOf = (form: string) => (answered?.form === form ? answered.result : undefined);
  const view = formView(t, resultOf("draft"), draft.content, draftNames(t));
  const seatView = formView(t, resultOf("seat"), {}, namesIn(t, "staff.jury"));
  const proposal = formView(t, resultOf("propose"), {});
  const summary = [...view.summary, ...seatView.summary, ...proposal.summary];
  if (draft.isFrozen) return <FrozenDraft draft={draft} view={view} wasTyped={answered !== undefined} />;
  return (
    <div className="stack g-5 form-page">
      <PageHead
        crumbs={[{ href: paths.staff.home(), label: t("staff.desk.title") }]}
        place={draft.space}
        title={t("staff.draft.title")}
      />
      <p className="lead">{t("staff.draft.lead")}</p>
      {draft.returnedFor ? (
        <Notice tone="attention" title={t("staff.draft.returned")}>
          <p>{draft.returnedFor}</p>
        </Notice>
      ) : null}
      <ErrorSummary title={t("ui.errorSummary")} lines={summary} />
      {draft.isSaved && summary.length === 0 ? (
        <Notice tone="done" title={t("staff.draft.saved")} live />
      ) : null}
      <form method="post" className="stack g-5" noValidate>
        <OnceKey value={draft.once} />
        <input type="hidden" name="version" value={draft.version} />
        <DraftFields view={view} />
        <p className="card row g-3">
          <strong className="h3">
            {t("staff.draft.totalDiscount", { amount: format.money(draft.totalDiscount) })}
          </strong>
          {draft.jump === null ? null : <span>{t("staff.draft.lastJump", { points: draft.jump })}</span>}
        </p>
        <CriterionFields view={view} count={view.rows("criteria")} />
        <p className="action-bar">
          <Button name="intent" value="save">
            {t("staff.draft.save")}
          </Button>
        </p>
        <JurySeats seats={draft.seats} size={draft.jurySize} view={seatView} />
        <section className="card stack g-3">
          <p>{t("staff.draft.proposeHint")}</p>
          <p>
            <Button size="large" name="intent" value="propose">
              {t("staff.draft.propose")}
            </Button>
          </p>
        </section>
      </form>
    </div>
  );
}
