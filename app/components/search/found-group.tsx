import type { ReactNode } from "react";

import { MOST_FOUND } from "#app/domain/leases/search/search-words.ts";
import { useTranslate } from "#app/i18n/context.tsx";

type Row = {
  readonly key: string;
  readonly href: string;
  readonly name: string;
  readonly about: string;
  readonly sign?: ReactNode;
};
type Props = { readonly id: string; readonly title: string; readonly rows: readonly Row[] };

/** What was found of one kind, each with the way to it; nothing at all where there is none. */
export function FoundGroup({ id, title, rows }: Props) {
  const t = useTranslate();
  if (rows.length === 0) return null;
  return (
    <section className="card stack g-3" aria-labelledby={id}>
      <h2 id={id} className="h3">
        {title}
      </h2>
      <ul className="list">
        {rows.map(({ key, href, name, about, sign }) => (
          <li key={key} className="row row-apart g-2">
            <span className="stack g-1">
              <a className="line-link" href={href}>
                {name}
              </a>
              <span className="small">{about}</span>
            </span>
            {sign}
          </li>
        ))}
      </ul>
      {rows.length === MOST_FOUND ? <p className="small">{t("search.most", { most: MOST_FOUND })}</p> : null}
    </section>
  );
}
