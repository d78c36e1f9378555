import type { Front } from "#app/components/shop-window/front-of.ts";
import { FrontPicture } from "#app/components/shop-window/front-picture.tsx";
import { hoursInWords } from "#app/components/hours-in-words.ts";
import type { JurorView } from "#app/domain/applications/juror-view.ts";
import type { RentShare, ShareBand } from "#app/domain/jury/rent-share.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";

import { ChosenUnits } from "#app/components/units/chosen-units.tsx";

import { Part } from "./plan-part.tsx";
import { ReadAloud } from "./read-aloud.tsx";

type Props = {
  readonly tradeName: string;
  readonly front: Front | null;
  readonly business: JurorView | null;
  readonly rentShare: RentShare | null;
  /** Of a building, the first most of all; none where there is but one space. */
  readonly units?: readonly string[];
};

/** A plan on one page: the idea, prices, hours, rent, promises and the drawn front. Private money is never in it. */
export function PlanCard({ tradeName, front, business, rentShare, units = [] }: Props) {
  const t = useTranslate();
  return (
    <>
      {front ? <FrontPicture {...front} label={t("jury.plan.windowOf", { name: tradeName })} /> : null}
      <div className="card stack g-4" data-aloud="">
        <ChosenUnits names={units} />
        {business ? <Business business={business} /> : null}
        {rentShare ? <Rent share={rentShare} /> : null}
        {business && business.promises.length > 0 ? <Promises promises={business.promises} /> : null}
      </div>
    </>
  );
}

function Business({ business }: { business: JurorView }) {
  const t = useTranslate();
  const format = useFormat();
  const hours = hoursInWords(t, business.hours);
  return (
    <>
      <section className="stack g-1">
        <div className="row row-apart">
          <h2 className="h3">{t("jury.plan.idea")}</h2>
          <ReadAloud />
        </div>
        <p className="lead">{business.idea}</p>
      </section>
      {business.offers.length > 0 ? (
        <Part title={t("jury.plan.prices")}>
          <dl className="price-list">
            {business.offers.map((offer, index) => (
              <div key={index}>
                <dt>
                  {offer.product}
                  {offer.smallPurse ? <small className="line">{t("jury.plan.smallPurse")}</small> : null}
                </dt>
                <dd>{format.money(offer.price)}</dd>
              </div>
            ))}
          </dl>
        </Part>
      ) : null}
      {hours.length > 0 || business.hoursNote ? (
        <Part title={t("jury.plan.hours")}>
          <ul className="plain-list">
            {hours.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {business.hoursNote ? <p>{business.hoursNote}</p> : null}
        </Part>
      ) : null}
    </>
  );
}

function Rent({ share }: { share: RentShare }) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <Part title={t("planCard.rent")}>
      {share.first === null ? null : <p>{t("planCard.rentFirst", { part: inWords(share.first) })}</p>}
      {share.full === null ? null : <p>{t("planCard.rentFull", { part: inWords(share.full) })}</p>}
    </Part>
  );

  function inWords({ from, to }: ShareBand): string {
    if (to === null) return t("planCard.share.over", { from: format.percent(from) });
    return from === 0
      ? t("planCard.share.under", { to: format.percent(to) })
      : t("planCard.share.between", { from, to: format.percent(to) });
  }
}

function Promises({ promises }: Pick<JurorView, "promises">) {
  const t = useTranslate();
  return (
    <Part title={t("jury.plan.promises")}>
      <ul>
        {promises.map((promise, index) => (
          <li key={index}>
            {promise.what}: {t("jury.plan.perYear", { amount: promise.amountPerYear, unit: promise.unit })}
            {promise.forWhom ? ` (${promise.forWhom})` : ""}
          </li>
        ))}
      </ul>
    </Part>
  );
}
