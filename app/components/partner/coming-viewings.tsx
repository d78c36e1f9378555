import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { DataTable } from "#app/ui/data-table.tsx";
import { HouseNumber } from "#app/ui/house-number.tsx";

type Slot = {
  readonly id: string;
  readonly startsAt: Date;
  readonly capacity: number;
  readonly free: number;
  readonly slug: string;
  readonly street: string;
  readonly houseNumber: string;
};

/** When spaces can be viewed and how many places are free; never who comes. */
export function ComingViewings({ slots }: { slots: readonly Slot[] }) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <section className="stack g-3">
      <h2>{t("partner.viewings")}</h2>
      {slots.length === 0 ? (
        <p>{t("partner.viewingsNone")}</p>
      ) : (
        <>
          <p>{t("partner.viewingsLead")}</p>
          <DataTable
            caption={t("partner.viewings")}
            cards
            rows={slots}
            keyOf={({ id }) => id}
            columns={[
              {
                title: t("partner.space"),
                cell: ({ slug, street, houseNumber }) => (
                  <a href={paths.viewing(slug)}>
                    <HouseNumber number={houseNumber} /> {street}
                  </a>
                ),
              },
              {
                title: t("partner.viewings.when"),
                cell: ({ startsAt }) => format.moment(new Date(startsAt)),
              },
              {
                title: t("partner.viewings.free"),
                cell: ({ free, capacity }) => t("partner.viewings.of", { free, capacity }),
              },
            ]}
          />
        </>
      )}
    </section>
  );
}
