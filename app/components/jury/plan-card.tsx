import type { Front } from "#app/components/shop-window/front-of.ts";
import { FrontPicture } from "#app/components/shop-window/front-picture.tsx";
import { hoursInWords } from "#app/components/hours-in-words.ts";
import type { JurorView } from "#app/domain/applications/juror-view.ts";
import type { Motivation } from "#app/domain/applications/motivation-form.ts";
import type { SocialNote } from "#app/domain/applications/social-form.ts";
import type { WindowPlan } from "#app/domain/applications/window-plan-form.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";

type Props = {
  tradeName: string;
  front: Front | null;
  motivation: Motivation | null;
  business: JurorView | null;
  window: WindowPlan | null;
  social: SocialNote | null;
};

/** A whole plan on one page, in plain words. Money of the maker is not in it. */
export function PlanCard({ tradeName, front, motivation, business, window, social }: Props) {
  const t = useTranslate();
  return (
    <>
      {front ? <FrontPicture {...front} label={t("jury.plan.windowOf", { name: tradeName })} /> : null}
      {business ? <Business business={business} /> : null}
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
            {motivation.video ? (
              <p>
                <a href={motivation.video} rel="noreferrer" target="_blank">
                  {t("jury.plan.video")}
                </a>
              </p>
            ) : null}
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

function Business({ business }: { business: JurorView }) {
  const t = useTranslate();
  const format = useFormat();
  const hours = hoursInWords(t, business.hours);
  return (
    <>
      <Part title={t("jury.plan.idea")}>
        <p className="lead">{business.idea}</p>
        {business.audiences.length > 0 ? (
          <p>{t("jury.plan.forWhom", { audiences: business.audiences.join(", ") })}</p>
        ) : null}
      </Part>
      {business.people.map((person, index) => (
        <Part key={index} title={person.role || t("business.row.persons")}>
          <p>{person.experience}</p>
          {person.lives ? <p>{t("jury.plan.lives")}</p> : null}
          {person.tie ? <p>{person.tie}</p> : null}
        </Part>
      ))}
      <Part title={t("jury.plan.prices")}>
        <ul>
          {business.offers.map((offer, index) => (
            <li key={index}>
              {offer.product}: <strong>{format.money(offer.price)}</strong>
              {offer.smallPurse ? ` (${t("jury.plan.smallPurse")})` : ""}
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t("jury.plan.hours")}>
        <ul className="plain-list">
          {hours.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {business.hoursNote ? <p>{business.hoursNote}</p> : null}
      </Part>
      {business.risks.length > 0 ? (
        <Part title={t("business.section.risks")}>
          <ul>
            {business.risks.map(({ risk, measure }, index) => (
              <li key={index}>
                {risk}
                {measure ? `: ${measure}` : ""}
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      <Part title={t("jury.plan.promises")}>
        <ul>
          {business.promises.map((promise, index) => (
            <li key={index}>
              {promise.what}: {t("jury.plan.perYear", { amount: promise.amountPerYear, unit: promise.unit })}
              {promise.forWhom ? ` (${promise.forWhom})` : ""}
            </li>
          ))}
        </ul>
      </Part>
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
