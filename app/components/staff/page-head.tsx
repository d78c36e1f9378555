import type { ReactNode } from "react";

import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { HouseNumber } from "#app/ui/house-number.tsx";

export type Crumb = { readonly href: string; readonly label: string };
type Place = {
  readonly street: string;
  readonly houseNumber: string;
  readonly neighbourhood: string;
  readonly city: string;
  readonly areaM2?: number;
};
type Props = {
  crumbs: readonly Crumb[];
  place: Place;
  title: string;
  /** The page is about the space itself: its address leads, and the title stands in the way here. */
  leadsByAddress?: boolean;
  children?: ReactNode;
};

/** The head of a page about one space: the way here, the address with its plate, what the page is for. */
export function PageHead({ crumbs, place, title, leadsByAddress, children }: Props) {
  const t = useTranslate();
  const format = useFormat();
  const { street, houseNumber, neighbourhood, city, areaM2 } = place;
  const isItsAddress = leadsByAddress || title === `${street} ${houseNumber}`;
  return (
    <div className="row row-apart row-top page-head">
      <div className="stack g-2">
        <nav aria-label={t("ui.breadcrumb")}>
          <ol className="breadcrumb">
            {crumbs.map((crumb) => (
              <li key={crumb.href}>
                <a href={crumb.href}>{crumb.label}</a>
              </li>
            ))}
            <li>
              <span aria-current="page">{title}</span>
            </li>
          </ol>
        </nav>
        {isItsAddress ? (
          <>
            <h1 className="address">
              {street} <HouseNumber number={houseNumber} />
            </h1>
            <p>
              {areaM2 === undefined ? null : `${format.area(areaM2)}, `}
              {neighbourhood}, {city}
            </p>
          </>
        ) : (
          <>
            <h1>{title}</h1>
            <p className="address">
              <HouseNumber number={houseNumber} /> {street}, {neighbourhood}, {city}
            </p>
          </>
        )}
      </div>
      {children}
    </div>
  );
}
