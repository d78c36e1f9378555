import type { Standing } from "#app/domain/applications/standing.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { dayOf } from "#app/lib/dates.ts";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";

import { ContactLines } from "./contact-lines.tsx";

type Plan = {
  readonly applicationId: string;
  readonly standing: Standing;
  readonly contact: { readonly name: string; readonly email: string; readonly phone: string } | null;
  readonly spaces: readonly {
    readonly slug: string;
    readonly address: string;
    readonly city: string;
    readonly areaM2: number;
    readonly closesAt: string;
  }[];
};

const refusals: readonly Standing[] = [
  "not_chosen",
  "declined",
  "reserve",
  "withdrawn",
  "call_withdrawn",
  "call_failed",
];

/** After a refusal: talk about it, take the plan to a space that is open, or have it forgotten. */
export function WaysOn({ plan }: { plan: Plan }) {
  const t = useTranslate();
  const format = useFormat();
  if (!refusals.includes(plan.standing)) return null;
  return (
    <section className="stack g-4" aria-labelledby="further">
      <h2 id="further">{t("feedback.further")}</h2>
      <ul className="grid">
        {plan.contact && plan.standing !== "withdrawn" ? (
          <li className="card stack g-2">
            <h3>{t("feedback.talk")}</h3>
            <p>{t("feedback.talkStory")}</p>
            <ContactLines {...plan.contact} />
          </li>
        ) : null}
        {plan.spaces.map((space) => (
          <li key={space.slug} className="card stack g-2">
            <h3>{t("reuse.to", { address: space.address })}</h3>
            <p>
              {t("feedback.againStory", {
                area: format.area(space.areaM2),
                city: space.city,
                day: format.day(dayOf(new Date(space.closesAt))),
              })}
            </p>
            <p>
              <LinkButton href={paths.applicant.takeAlong(plan.applicationId, space.slug)}>
                {t("reuse.take")}
                <span className="visually-hidden"> {t("reuse.takeTo", { address: space.address })}</span>
              </LinkButton>
            </p>
          </li>
        ))}
        {plan.spaces.length === 0 ? (
          <li className="card stack g-2">
            <h3>{t("feedback.again")}</h3>
            <p>{t("feedback.noSpaces")}</p>
            <p>
              <LinkButton look="outline" href={paths.spaces()}>
                {t("feedback.allSpaces")}
              </LinkButton>
            </p>
          </li>
        ) : null}
        <li className="card stack g-2">
          <h3>{t("feedback.kept")}</h3>
          <p>{t("feedback.keptStory")}</p>
          <p>
            <a href={paths.account.erase()}>{t("feedback.erase")}</a>
          </p>
        </li>
      </ul>
    </section>
  );
}
