import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { PaperMark } from "#app/components/paper/paper-mark.tsx";
import { PlaceInPile } from "#app/components/opening/place-in-pile.tsx";
import { unitsInWords } from "#app/i18n/units-in-words.ts";
import { titleOf } from "#app/components/title-of.ts";
import { chosenUnits } from "#app/domain/applications/units/unit-choice.ts";
import { found } from "#app/http/guards.server.ts";
import { readPlaceInPile } from "#app/http/place-in-pile.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { partOf, readPlanPage } from "#app/http/plan-page.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { dayOf } from "#app/lib/dates.ts";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { HouseNumber } from "#app/ui/house-number.tsx";

export const handle = { noJs: true };
export const meta = titleOf;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const plan = await readPlanPage(request, params);
  if (plan.state === "draft") throw redirect(paths.applicant.plan(plan.applicationId));
  return {
    mark: plan.mark,
    title: pageTitle(request, "applicant.receipt.title", plan.address),
    applicationId: plan.applicationId,
    whose: plan.whose,
    address: plan.rules.space,
    receiptNumber: found(plan.receiptNumber),
    submittedAt: found(plan.submittedAt),
    contentHash: found(plan.contentHash),
    timetable: plan.rules.timetable,
    now: plan.now,
    units: chosenUnits(plan.rules, partOf(plan, "business").content).map(({ name }) => name),
    pile: await readPlaceInPile(request, plan),
  };
}

export default function ReceiptPage() {
  const receipt = useLoaderData<typeof loader>();
  const t = useTranslate();
  const format = useFormat();
  const { closesAt, shortlistBy, pitchAt } = receipt.timetable;
  const comes = [
    {
      at: closesAt,
      words: t("applicant.receipt.next.closes", { moment: format.moment(new Date(closesAt)) }),
    },
    {
      at: shortlistBy,
      words: t("applicant.receipt.next.shortlist", { day: format.day(dayOf(new Date(shortlistBy))) }),
    },
    { at: pitchAt, words: t("applicant.receipt.next.pitch", { moment: format.moment(new Date(pitchAt)) }) },
  ].filter(({ at }) => at > receipt.now);
  return (
    <div className="wrap wrap-narrow band-small stack g-5">
      <h1>{t("applicant.receipt.title")}</h1>
      <p className="address">
        <HouseNumber number={receipt.address.houseNumber} /> {receipt.address.street}, {receipt.address.city}
      </p>
      <p className="lead">{t("applicant.receipt.lead")}</p>
      {receipt.mark ? <PaperMark mark={receipt.mark} /> : null}
      <Facts
        facts={[
          ...(receipt.units.length > 0
            ? [{ label: t("units.unit"), value: unitsInWords(t, receipt.units) }]
            : []),
          { label: t("applicant.receipt.number"), value: <strong>{receipt.receiptNumber}</strong> },
          {
            label: t("applicant.receipt.receivedAt"),
            value: (
              <>
                <time dateTime={receipt.submittedAt}>
                  {format.exactMoment(new Date(receipt.submittedAt))}
                </time>
                <br />
                <small>{t("applicant.receipt.receivedHint")}</small>
              </>
            ),
          },
          {
            label: t("applicant.receipt.seal"),
            wide: true,
            value: (
              <>
                <code className="hash">{receipt.contentHash}</code>
                <br />
                <small>{t("applicant.receipt.sealHint")}</small>
              </>
            ),
          },
        ]}
      />
      {receipt.pile ? <PlaceInPile pile={receipt.pile} /> : null}
      {comes.length > 0 ? (
        <section className="stack g-3">
          <h2>{t("applicant.receipt.next")}</h2>
          <ol className="prose">
            {comes.map(({ at, words }) => (
              <li key={at}>{words}</li>
            ))}
          </ol>
        </section>
      ) : null}
      <p className="row g-3">
        <LinkButton href={paths.applicant.plan(receipt.applicationId)}>
          {t("applicant.receipt.toStatus")}
        </LinkButton>
        <LinkButton look="outline" href={paths.applicant.pdf(receipt.applicationId)}>
          {t("papers.download")}
        </LinkButton>
      </p>
    </div>
  );
}
