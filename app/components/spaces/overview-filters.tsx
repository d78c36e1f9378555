import { type Branch, branches, isBranch, soughtBranches } from "#app/domain/spaces/branches.ts";
import { publicStatuses } from "#app/domain/tenders/public-status.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { euros } from "#app/lib/money.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Select } from "#app/ui/field.tsx";
import { Icon } from "#app/ui/icon.tsx";

export type Filters = {
  readonly plaats?: string | undefined;
  readonly m2?: number | undefined;
  readonly m2tot?: number | undefined;
  readonly huur?: number | undefined;
  readonly branche?: string | undefined;
  readonly stand?: string | undefined;
};

export type Place = { readonly city: string; readonly neighbourhood: string };

const rents = [500, 750, 1_000, 1_500];
const areas = [50, 75, 100, 150];

/** A plain GET form: works without script, and a filtered overview can be shared. */
export function OverviewFilters({ places, filters }: { places: readonly Place[]; filters: Filters }) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <form method="get" action={paths.spaces()} className="filters card">
      <div className="filters-row">
        <Select
          id="plaats"
          name="plaats"
          label={t("spaces.filter.place")}
          value={filters.plaats}
          empty={t("spaces.filter.allPlaces")}
          options={townsAndTheirPlaces(places, (city) => t("spaces.filter.wholeTown", { city }))}
        />
        <Select
          id="m2tot"
          name="m2tot"
          label={t("spaces.filter.area")}
          value={text(filters.m2tot)}
          empty={t("spaces.filter.all")}
          options={areas.map((area) => ({
            value: String(area),
            label: t("spaces.areaUpTo", { area: format.area(area) }),
          }))}
        />
        <Select
          id="huur"
          name="huur"
          label={t("spaces.filter.rent")}
          value={text(filters.huur)}
          empty={t("spaces.filter.all")}
          options={rents.map((rent) => ({
            value: String(rent),
            label: t("spaces.rentUpTo", { amount: format.money(euros(rent)) }),
          }))}
        />
        <Select
          id="branche"
          name="branche"
          label={t("spaces.filter.branch")}
          value={filters.branche}
          empty={t("spaces.filter.all")}
          options={tradesFor(filters.branche).map((branch) => ({
            value: branch,
            label: t(`spaces.branch.${branch}`),
            group: t(`spaces.family.${branches[branch].family}`),
          }))}
        />
        <Select
          id="stand"
          name="stand"
          label={t("spaces.filter.status")}
          value={filters.stand}
          empty={t("spaces.filter.all")}
          options={publicStatuses.map((status) => ({ value: status, label: t(`spaces.status.${status}`) }))}
        />
        <Button>
          <Icon name="search" />
          {t("spaces.filter.show")}
        </Button>
      </div>
    </form>
  );
}

/** Each town as a heading, under it the whole of it and then its neighbourhoods. */
function townsAndTheirPlaces(places: readonly Place[], wholeOf: (city: string) => string) {
  return townsOf(places).flatMap((city) => [
    { value: city, label: wholeOf(city), group: city },
    ...places
      .filter((place) => place.city === city)
      .map(({ neighbourhood }) => ({ value: neighbourhood, label: neighbourhood, group: city })),
  ]);
}

export function townsOf(places: readonly Place[]): string[] {
  return [...new Set(places.map(({ city }) => city))];
}

/** By family; a trade that a shared link asks for stands among them, also when nobody is offered to look for it. */
function tradesFor(asked: string | undefined): Branch[] {
  const offered = asked && isBranch(asked) ? [...new Set([...soughtBranches, asked])] : soughtBranches;
  return offered.toSorted((a, b) => familyPlace(a) - familyPlace(b));
}

const families = ["shop", "hospitality", "service", "social"];

function familyPlace(branch: Branch): number {
  return families.indexOf(branches[branch].family);
}

function text(value: number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}
