import { branchNames } from "#app/domain/spaces/branches.ts";
import {
  choiceFilters,
  lightFilters,
  partFilters,
  repairFilters,
  triageSorts,
  type TriageView,
} from "#app/domain/applications/triage/triage-view.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { CheckBox, Select, TextField } from "#app/ui/field.tsx";
import { Icon } from "#app/ui/icon.tsx";

type Props = {
  readonly tenderId: string;
  readonly view: TriageView;
  /** The trades that its plans have. */
  readonly branches: readonly string[];
  /** The names of the units of a building; empty where there is but one space. */
  readonly units: readonly string[];
};

/** A plain GET form: what is chosen stands in the address, so that a view can be kept, shared and gone back to. */
export function TriageFilters({ tenderId, view, branches, units }: Props) {
  const t = useTranslate();
  const all = t("spaces.filter.all");
  // A kept view may ask for a trade that nobody has by now.
  const isOffered = (name: string) => branches.includes(name) || name === view.branche;
  return (
    <form method="get" action={paths.staff.applications(tenderId)} className="stack g-3">
      <input type="hidden" name="namen" value="1" />
      <div className="triage-filters">
        <TextField id="zoek" name="zoek" label={t("triage.filter.search")} value={view.zoek} maxLength={80} />
        <Select
          id="keuze"
          name="keuze"
          label={t("staff.plans.choice")}
          value={view.keuze}
          empty={all}
          options={choiceFilters.map((value) => ({ value, label: t(`staff.plans.choice.${value}`) }))}
        />
        <Select
          id="sorteer"
          name="sorteer"
          label={t("triage.sort")}
          value={view.sorteer ?? "received"}
          options={triageSorts.map((value) => ({ value, label: t(`triage.sort.${value}`) }))}
        />
      </div>
      <details className="disclosure" open={hasMore(view)}>
        <summary>{t("triage.filter.more")}</summary>
        <div className="triage-filters">
          <Select
            id="licht"
            name="licht"
            label={t("triage.checks")}
            value={view.licht}
            empty={all}
            options={lightFilters.map((value) => ({ value, label: t(`triage.filter.light.${value}`) }))}
          />
          <Select
            id="delen"
            name="delen"
            label={t("triage.parts")}
            value={view.delen}
            empty={all}
            options={partFilters.map((value) => ({ value, label: t(`triage.filter.parts.${value}`) }))}
          />
          <Select
            id="aanvulling"
            name="aanvulling"
            label={t("staff.repair.title")}
            value={view.aanvulling}
            empty={all}
            options={repairFilters.map((value) => ({ value, label: t(`staff.repair.status.${value}`) }))}
          />
          <Select
            id="branche"
            name="branche"
            label={t("staff.plans.branch")}
            value={view.branche}
            empty={all}
            options={branchNames
              .filter(isOffered)
              .map((value) => ({ value, label: t(`spaces.branch.${value}`) }))}
          />
          {units.length > 0 ? (
            <Select
              id="eenheid"
              name="eenheid"
              label={t("units.unit")}
              value={view.eenheid}
              empty={all}
              options={units.map((value) => ({ value, label: value }))}
            />
          ) : null}
          <CheckBox
            id="omlaag"
            name="omlaag"
            value="1"
            label={t("triage.sort.down")}
            checked={view.omlaag === "1"}
          />
          <CheckBox
            id="naamloos"
            name="naamloos"
            value="1"
            label={t("nameless.label")}
            checked={view.naamloos === "1"}
          />
        </div>
      </details>
      <p className="row g-2">
        <Button>
          <Icon name="search" />
          {t("triage.filter.show")}
        </Button>
        <LinkButton look="quiet" href={paths.staff.applications(tenderId)}>
          {t("triage.filter.clear")}
        </LinkButton>
      </p>
    </form>
  );
}

/** What is at work stands in sight. */
function hasMore({ licht, delen, aanvulling, branche, eenheid, omlaag, naamloos }: TriageView): boolean {
  return [licht, delen, aanvulling, branche, eenheid, omlaag, naamloos].some(
    (chosen) => chosen !== undefined,
  );
}
