import { type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { problemWords } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { Namesakes } from "#app/components/staff/namesakes.tsx";
import { PageHead } from "#app/components/staff/page-head.tsx";
import { CALL_PLACE } from "#app/components/staff/publish/step-href.ts";
import { StepList } from "#app/components/staff/publish/step-list.tsx";
import { StateSign } from "#app/components/staff/state-sign.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { veraUnitCodes } from "#app/domain/spaces/vocabulary.ts";
import { draftTender } from "#app/domain/tenders/draft-tender.server.ts";
import { canStartTender } from "#app/domain/tenders/rules.ts";
import { defaultCriteria } from "#app/i18n/default-criteria.server.ts";
import { newOnceKey, onceKeyIn } from "#app/http/once-key.server.ts";
import { postedForm } from "#app/http/posted-form.server.ts";
import { answerWith } from "#app/http/answer.server.ts";
import { database } from "#app/http/database.server.ts";
import { foundId, readAs, requireStaff } from "#app/http/guards.server.ts";
import { readPublishing } from "#app/http/publish-page.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Facts } from "#app/ui/facts.tsx";

export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request);
  const spaceId = foundId(params.spaceId);
  const page = await readAs(actor, (tx) => readPublishing(tx, actor, spaceId));
  const { space, tenders } = page;
  return {
    once: newOnceKey(),
    title: pageTitle(request, "staff.desk.space", `${space.street} ${space.houseNumber}`),
    ...page,
    canStart: canStartTender(actor, tenders),
    tenders: tenders.map(({ id, state }) => ({ id, state })),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request);
  const spaceId = foundId(params.spaceId);
  const key = onceKeyIn(await postedForm(request));
  const drafted = await draftTender(database(), actor, spaceId, defaultCriteria(), key);
  return answerWith(drafted, ({ tenderId }) => paths.staff.tenderDraft(tenderId));
}

export default function SpacePage() {
  const page = useLoaderData<typeof loader>();
  const { space, tenders, once, canStart } = page;
  const error = useActionData<typeof action>()?.error;
  const t = useTranslate();
  const format = useFormat();
  const unitType = space.unitType ?? veraUnitCodes[space.unitKind];
  return (
    <div className="stack g-5">
      <PageHead
        crumbs={[{ href: paths.staff.spaces(), label: t("ui.spaces") }]}
        place={space}
        title={`${space.street} ${space.houseNumber}`}
      />
      <ErrorSummary
        title={t("ui.errorSummary")}
        lines={error ? [{ href: null, text: problemWords(t, error) }] : []}
      />
      <Namesakes spaces={page.namesakes} way={t("sameAddress.draft")} />
      <Facts
        facts={[
          { label: t("staff.space.unitType"), value: `${t(`publish.unitType.${unitType}`)} (${unitType})` },
          { label: t("staff.space.areaM2"), value: format.area(space.areaM2) },
          { label: t("staff.space.handover"), value: t(`spaces.handover.${space.handover}`) },
          {
            label: t("staff.space.energyLabel"),
            value:
              space.energyLabel ??
              (space.energyExemption ? t(`publish.exemption.${space.energyExemption}`) : "–"),
          },
          { label: t("staff.space.marketRent"), value: format.money(space.marketRentCents) },
          { label: t("staff.space.targetRent"), value: format.money(space.targetRentCents) },
        ]}
      />
      <section className="card stack g-3" aria-labelledby="steps">
        <h2 className="h3" id="steps">
          {t("publish.steps")}
        </h2>
        <StepList page={page} />
        <p>
          {t("early.offer")} <a href={paths.staff.early(space.id)}>{t("early.title")}</a>
        </p>
      </section>
      <section className="card stack g-3" id={CALL_PLACE} aria-labelledby="call">
        <h2 className="h3" id="call">
          {t("publish.step.call")}
        </h2>
        {tenders.length === 0 ? <p>{t("publish.noCall")}</p> : null}
        <ul className="stack g-2">
          {tenders.map((tender) => (
            <li key={tender.id} className="row g-3">
              <StateSign state={tender.state} />
              <a href={paths.staff.tender(tender.id)}>{t("staff.desk.title")}</a>
            </li>
          ))}
        </ul>
        {canStart ? (
          <form method="post">
            <OnceKey value={once} />
            <Button>{t("staff.desk.startTender")}</Button>
          </form>
        ) : null}
      </section>
    </div>
  );
}
