import type { SearchFilters } from "#app/domain/tenders/alerts/search.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { searchWords } from "#app/i18n/search-words.ts";
import { paths } from "#app/paths.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";

type Search = { readonly id: string; readonly filters: SearchFilters; readonly href: string };

/** What somebody gets letters about, with the way to look and the way to stop. */
export function OwnSearches({ searches }: { searches: readonly Search[] }) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <section className="stack g-3" aria-labelledby="zoekopdrachten">
      <h2 id="zoekopdrachten">{t("alerts.own.title")}</h2>
      {searches.length === 0 ? (
        <p>
          {t("alerts.own.none")} <a href={paths.spaces()}>{t("alerts.toSpaces")}</a>
        </p>
      ) : null}
      <ul className="stack g-3" role="list">
        {searches.map(({ id, filters, href }) => (
          <li key={id} className="card row g-4">
            <p className="grow">
              <strong id={`search-${id}`}>{searchWords(t, format, filters)}</strong>
            </p>
            <LinkButton look="quiet" size="small" href={href}>
              {t("alerts.own.look")}
              <span className="visually-hidden"> {searchWords(t, format, filters)}</span>
            </LinkButton>
            <form method="post" action={paths.account.searches()}>
              <Button look="outline" size="small" name="search" value={id} aria-describedby={`search-${id}`}>
                {t("alerts.own.remove")}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
