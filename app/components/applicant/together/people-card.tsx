import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";

import { type OnPlan, PersonLine } from "./person-line.tsx";

type Props = {
  readonly applicationId: string;
  readonly together: { readonly people: readonly OnPlan[]; readonly role: string };
};

/** Who works on this plan and where each of them is at; and the way to ask somebody along. */
export function PeopleCard({ applicationId, together }: Props) {
  const t = useTranslate();
  const isAlone = together.people.length === 1;
  const isOwner = together.role === "owner";
  return (
    <section className="card card-small stack g-3">
      <h2>{t(isAlone ? "together.alone" : "together.title")}</h2>
      {isAlone ? (
        <p className="small">{t("together.aloneStory")}</p>
      ) : (
        <ul className="stack g-3 plain-list">
          {together.people.map((person) => (
            <li key={person.memberId ?? "owner"}>
              <PersonLine person={person} />
            </li>
          ))}
        </ul>
      )}
      <p>
        <LinkButton look="outline" size="small" href={paths.applicant.together(applicationId)}>
          {t(isOwner ? "together.ask" : "together.look")}
        </LinkButton>
      </p>
    </section>
  );
}
