import type { JurorView } from "#app/domain/applications/juror-view.ts";
import type { Motivation } from "#app/domain/applications/motivation-form.ts";
import type { SocialNote } from "#app/domain/applications/social-form.ts";
import type { WindowPlan } from "#app/domain/applications/window-plan-form.ts";
import { useTranslate } from "#app/i18n/context.tsx";

import { Part } from "./plan-part.tsx";

export type WholePlanProps = {
  readonly motivation: Motivation | null;
  readonly business: JurorView | null;
  readonly window: WindowPlan | null;
  readonly social: SocialNote | null;
};

/** What stands in a plan besides its card, one tap away and also without a line. Money of the maker is not in it. */
export function WholePlan({ motivation, business, window, social }: WholePlanProps) {
  const t = useTranslate();
  return (
    <details className="disclosure card">
      <summary>{t("planCard.whole")}</summary>
      <div className="stack g-4">
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
        {social ? (
          <Part title={t("jury.plan.social")}>
            <p>{social.socialValue}</p>
          </Part>
        ) : null}
        {business ? <MoreOfBusiness business={business} /> : null}
        {window ? (
          <Part title={t("jury.plan.window")}>
            <p>{window.display}</p>
            <p>{window.evening}</p>
            {window.street ? <p>{window.street}</p> : null}
          </Part>
        ) : null}
      </div>
    </details>
  );
}

function MoreOfBusiness({ business }: { business: JurorView }) {
  const t = useTranslate();
  return (
    <>
      {business.audiences.length > 0 ? (
        <Part title={t("planCard.audiences")}>
          <p>{business.audiences.join(", ")}</p>
        </Part>
      ) : null}
      {business.people.map((person, index) => (
        <Part key={index} title={person.role || t("business.row.persons")}>
          <p>{person.experience}</p>
          {person.lives ? <p>{t("jury.plan.lives")}</p> : null}
          {person.tie ? <p>{person.tie}</p> : null}
        </Part>
      ))}
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
    </>
  );
}
