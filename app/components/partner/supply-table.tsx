import { StateSign } from "#app/components/staff/state-sign.tsx";
import type { TenderState } from "#app/domain/tenders/states.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { day } from "#app/lib/dates.ts";
import { paths } from "#app/paths.ts";
import { DataTable } from "#app/ui/data-table.tsx";
import { HouseNumber } from "#app/ui/house-number.tsx";

type Place = {
  readonly slug: string;
  readonly street: string;
  readonly houseNumber: string;
  readonly neighbourhood: string;
  readonly city: string;
  readonly areaM2: number;
};
export type Offered = Place & {
  readonly id: string;
  readonly state: TenderState;
  readonly closesAt: string;
};

/** The public calls of a corporation and how far each is. */
export function SupplyTable({ spaces }: { spaces: readonly Offered[] }) {
  const t = useTranslate();
  const format = useFormat();
  if (spaces.length === 0) return <p>{t("partner.none")}</p>;
  return (
    <DataTable
      caption={t("partner.title")}
      cards
      rows={spaces}
      keyOf={(row) => row.id}
      columns={[
        { title: t("partner.space"), cell: (space) => <PlaceLink {...space} /> },
        { title: t("partner.area"), cell: ({ areaM2 }) => format.area(areaM2) },
        { title: t("partner.state"), cell: ({ state }) => <StateSign state={state} /> },
        { title: t("partner.closes"), cell: (row) => format.moment(new Date(row.closesAt)) },
      ]}
    />
  );
}

/** The spaces of which a call is still to come. */
export function SoonTable({ spaces }: { spaces: readonly (Place & { readonly expectedOn: string })[] }) {
  const t = useTranslate();
  const format = useFormat();
  if (spaces.length === 0) return null;
  return (
    <section className="stack g-3">
      <h2>{t("partner.soon")}</h2>
      <p>{t("partner.soonLead")}</p>
      <DataTable
        caption={t("partner.soon")}
        cards
        rows={spaces}
        keyOf={({ slug }) => slug}
        columns={[
          { title: t("partner.space"), cell: (space) => <PlaceLink {...space} /> },
          { title: t("partner.area"), cell: ({ areaM2 }) => format.area(areaM2) },
          { title: t("partner.expected"), cell: ({ expectedOn }) => format.plainDay(day(expectedOn)) },
        ]}
      />
    </section>
  );
}

function PlaceLink({ slug, street, houseNumber, neighbourhood, city }: Place) {
  return (
    <>
      <a href={paths.space(slug)}>
        <HouseNumber number={houseNumber} /> {street}
      </a>
      <small className="line">
        {neighbourhood}, {city}
      </small>
    </>
  );
}
