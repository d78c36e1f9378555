import { isBranch } from "#app/domain/spaces/branches.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { DataTable } from "#app/ui/data-table.tsx";

type Demand = {
  readonly place: string | null;
  readonly branch: string | null;
  readonly people: number | null;
};

/** What people ask to be mailed about, by place and branch; few are told as few. */
export function DemandTable({ demand }: { demand: readonly Demand[] }) {
  const t = useTranslate();
  return (
    <section className="stack g-3">
      <h2>{t("partner.demand")}</h2>
      <p>{t("partner.demandLead")}</p>
      {demand.length === 0 ? (
        <p>{t("partner.demandNone")}</p>
      ) : (
        <DataTable
          caption={t("partner.demand")}
          cards
          rows={demand}
          keyOf={({ place, branch }) => `${place ?? ""}/${branch ?? ""}`}
          columns={[
            { title: t("partner.demand.place"), cell: ({ place }) => place ?? t("partner.demand.anywhere") },
            {
              title: t("partner.demand.branch"),
              cell: ({ branch }) =>
                branch !== null && isBranch(branch)
                  ? t(`spaces.branch.${branch}`)
                  : t("partner.demand.anything"),
            },
            {
              title: t("partner.demand.people"),
              cell: ({ people }) => people ?? t("partner.demand.few"),
              number: true,
            },
          ]}
        />
      )}
    </section>
  );
}
