import { realmQuestions } from "#app/domain/spaces/realm-tree.ts";
import type { Realm } from "#app/domain/spaces/vocabulary.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";

type Case = {
  readonly id: string;
  readonly spaceId: string;
  readonly street: string;
  readonly houseNumber: string;
  readonly realm: Realm;
  readonly motivation: string;
  readonly alike: number;
};

/** What was decided before in cases that compare, with the reasons of then. */
export function ComparableCases({ cases }: { cases: readonly Case[] }) {
  const t = useTranslate();
  if (cases.length === 0) return null;
  return (
    <section className="card stack g-3" aria-labelledby="comparable">
      <h2 className="h3" id="comparable">
        {t("publish.realm.comparable")}
      </h2>
      <ul className="plain-list stack g-3">
        {cases.map(({ id, spaceId, street, houseNumber, realm, motivation, alike }) => (
          <li key={id} className="stack g-1">
            <p>
              <a href={paths.staff.realm(spaceId)}>
                {street} {houseNumber}
              </a>
              : <strong>{realm}</strong>. {t("publish.realm.alike", { alike, count: realmQuestions.length })}
            </p>
            <p className="small">{motivation}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
