import type { Front } from "#app/components/shop-window/front-of.ts";
import { FrontPicture } from "#app/components/shop-window/front-picture.tsx";
import type { BusinessPlan } from "#app/domain/applications/business-plan-form.ts";
import type { Motivation } from "#app/domain/applications/motivation-form.ts";
import type { SocialNote } from "#app/domain/applications/social-form.ts";
import type { WindowPlan } from "#app/domain/applications/window-plan-form.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";

type Props = {
  tradeName: string;
  front: Front | null;
  motivation: Motivation | null;
  business: BusinessPlan | null;
  window: WindowPlan | null;
  social: SocialNote | null;
};

/** A whole plan on one page, in plain words. Money of the maker is not in it. */
export function PlanCard({ tradeName, front, motivation, business, window, social }: Props) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <>
      {front ? <FrontPicture {...front} label={t("jury.plan.windowOf", { name: tradeName })} /> : null}
      {business ? (
        <>
          <Part title={t("jury.plan.idea")}>
            <p className="lead">{business.idea}</p>
          </Part>
          <Part title={t("jury.plan.prices")}>
            <ul>
              {business.offers.map((offer) => (
                <li key={offer.product}>
                  {offer.product}: <strong>{format.money(offer.price)}</strong>
                  {offer.smallPurse ? ` (${t("jury.plan.smallPurse")})` : ""}
                </li>
              ))}
            </ul>
          </Part>
          <Part title={t("jury.plan.hours")}>
            <p>{business.openingHours}</p>
          </Part>
          <Part title={t("jury.plan.promises")}>
            <ul>
              {business.counterPerformances.map((promise) => (
                <li key={promise.what}>
                  {promise.what}:{" "}
                  {t("jury.plan.perYear", { amount: promise.amountPerYear, unit: promise.unit })}
                </li>
              ))}
            </ul>
          </Part>
        </>
      ) : null}
      {social ? (
        <Part title={t("jury.plan.social")}>
          <p>{social.socialValue}</p>
        </Part>
      ) : null}
      {motivation ? (
        <>
          <Part title={t("jury.plan.why")}>
            <p>{motivation.whySpace}</p>
            <p>{motivation.whyNeighbourhood}</p>
          </Part>
          <Part title={t("jury.plan.notice")}>
            <p>{motivation.residentsNotice}</p>
          </Part>
        </>
      ) : null}
      {window ? (
        <Part title={t("jury.plan.window")}>
          <p>{window.display}</p>
          <p>{window.evening}</p>
          {window.street ? <p>{window.street}</p> : null}
        </Part>
      ) : null}
    </>
  );
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="card stack g-2">
      <h2 className="h3">{title}</h2>
      {children}
    </section>
  );
}
