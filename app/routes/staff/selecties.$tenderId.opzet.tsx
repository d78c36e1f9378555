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
import { Namesakes } from "#app/components/staff/namesakes.tsx";
import { DraftHead } from "#app/components/staff/publish/draft-head.tsx";
import { lacksMendedAt } from "#app/components/staff/publish/mended-at.ts";
import { PublishFrame } from "#app/components/staff/publish/publish-frame.tsx";
import { ReadyList } from "#app/components/staff/publish/ready-list.tsx";
import { RentBasis } from "#app/components/staff/publish/rent-basis.tsx";
import { RentOutlook } from "#app/components/staff/publish/rent-outlook.tsx";
import { TemplateChoice } from "#app/components/staff/publish/template-choice.tsx";
import { OverNotice, TimetableRemarks } from "#app/components/staff/publish/timetable-remarks.tsx";
import { TwoVersions } from "#app/components/staff/two-versions.tsx";
import { draftTelling } from "#app/components/staff/versions/draft-telling.ts";
import { titleOf } from "#app/components/title-of.ts";
import { draftAction } from "#app/http/draft-action.server.ts";
import { readDraftPage } from "#app/http/draft-page.server.ts";
import { foundId, readAs, requireStaff } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { newOnceKey } from "#app/http/once-key.server.ts";
import { paths } from "#app/paths.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request);
  const tenderId = foundId(params.tenderId);
  const page = await readAs(actor, (tx) => readDraftPage(tx, actor, tenderId));
  const { tender, space, criteria, seats, returnedFor, savedAt } = page.row;
  return {
    title: pageTitle(request, "staff.draft.title", `${space.street} ${space.houseNumber}`),
    once: newOnceKey(),
    isFrozen: page.isFrozen,
    isProposed: tender.state === "review",
    tenderId,
    version: tender.version,
    jurySize: tender.jurySize,
    space,
    returnedFor,
    seats,
    content: draftContent(tender, criteria),
    rents: { marketRent: tender.marketRentCents, targetRent: tender.targetRentCents },
    outlook: page.outlook,
    remarks: page.remarks,
    // Nobody signs for their own discount, but whom a colleague chose is to be seen by themselves too.
    colleagues: page.colleagues.filter(
      ({ personId }) => personId !== actor.personId || personId === tender.discountApproverId,
    ),
    templates: page.templates,
    publishing: page.publishing,
    lacks: page.lacks,
    savedAt,
    isSaved: new URL(request.url).searchParams.has("bewaard"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request);
  const tenderId = foundId(params.tenderId);
  const answer = await draftAction(request, actor, tenderId);
  if (answer.ok) return redirect(answer.to, 303);
  const { ok: _, status, ...told } = answer;
  return data(told, { status });
}

export default function DraftPage() {
  const draft = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTranslate();
  const resultOf = (form: string) => (answered?.form === form ? answered.result : undefined);
  const mendedAt = lacksMendedAt(draft.space.id);
  const view = formView(t, resultOf("draft"), draft.content, draftNames(t), mendedAt);
  const seatView = formView(t, resultOf("seat"), {}, namesIn(t, "staff.jury"));
  const proposal = formView(t, resultOf("propose"), {}, undefined, mendedAt);
  const summary = [...view.summary, ...seatView.summary, ...proposal.summary];
  if (draft.isFrozen)
    return (
      <FrozenDraft
        draft={draft}
        view={view}
        wasTyped={answered !== undefined}
        isProposed={draft.isProposed}
      />
    );
  return (
    <PublishFrame
      page={draft.publishing}
      current="call"
      title={t("staff.draft.title")}
      head={<DraftHead tenderId={draft.tenderId} savedAt={draft.savedAt} now={draft.publishing.now} />}
    >
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
      <ReadyList lacks={draft.lacks} page={draft.publishing} />
      <OverNotice remarks={draft.remarks} />
      <Namesakes spaces={draft.publishing.namesakes} way={t("sameAddress.draft")} />
      <TwoVersions
        result={resultOf("draft")}
        stored={draft.content}
        telling={draftTelling(draft.colleagues)}
      />
      <form method="post" className="stack g-5" noValidate>
        <OnceKey value={draft.once} />
        <input type="hidden" name="version" value={answered?.version ?? draft.version} />
        <button className="visually-hidden" name="intent" value="save" tabIndex={-1} aria-hidden="true">
          {t("publish.save")}
        </button>
        <DraftFields
          view={view}
          colleagues={draft.colleagues}
          rentBasis={<RentBasis spaceId={draft.space.id} {...draft.rents} />}
          outlook={<RentOutlook outlook={draft.outlook} />}
          remarks={<TimetableRemarks remarks={draft.remarks} />}
        />
        <CriterionFields
          view={view}
          count={view.rows("criteria")}
          arrangeAt={paths.staff.tenderDraft(draft.tenderId)}
          isArranged={answered?.isArranged === true}
          templates={<TemplateChoice own={draft.templates} name={view.field("templateName")} />}
        />
        <p className="action-bar">
          <Button name="intent" value="save">
            {t("staff.draft.save")}
          </Button>
        </p>
        <JurySeats seats={draft.seats} size={draft.jurySize} view={seatView} />
        <section className="card stack g-3">
          <p>{t("staff.draft.proposeHint")}</p>
          {draft.lacks.length > 0 ? (
            <p>
              <a href="#ready">{t("ready.title", { count: draft.lacks.length })}</a>
            </p>
          ) : null}
          <p className="row g-3">
            <LinkButton look="outline" href={paths.staff.preview(draft.tenderId)}>
              {t("publish.preview.see")}
            </LinkButton>
            <Button size="large" name="intent" value="propose">
              {t("staff.draft.propose")}
            </Button>
          </p>
        </section>
      </form>
    </PublishFrame>
  );
}
