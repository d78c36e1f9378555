import { branchNames } from "#app/domain/spaces/branches.ts";
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

const rents = [500, 750, 1_000, 1_500];
const areas = [50, 75, 100, 150];

/** A plain GET form: works without script, and a filtered overview can be shared. */
export function OverviewFilters({ places, filters }: { places: readonly string[]; filters: Filters }) {
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
          options={places.map((place) => ({ value: place, label: place }))}
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
          options={branchNames.map((branch) => ({ value: branch, label: t(`spaces.branch.${branch}`) }))}
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

function text(value: number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}
