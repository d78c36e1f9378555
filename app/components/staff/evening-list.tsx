import type { TenderState } from "#app/domain/tenders/states.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { DataTable } from "#app/ui/data-table.tsx";
import { HouseNumber } from "#app/ui/house-number.tsx";

import { StateSign } from "./state-sign.tsx";

type Evening = {
  readonly tenderId: string;
  readonly state: TenderState;
  readonly pitchAt: Date;
  readonly pitchPlace: string;
  readonly jurySize: number;
  readonly street: string;
  readonly houseNumber: string;
  readonly neighbourhood: string;
  readonly pitches: number;
  readonly jurors: number;
};
type Props = { readonly title: string; readonly evenings: readonly Evening[] };

/** Pitch evenings: when, of which space, where, and how far its call is; each leads to where it goes on. */
export function EveningList({ title, evenings }: Props) {
  const t = useTranslate();
  const format = useFormat();
  if (evenings.length === 0) return null;
  return (
    <section className="stack g-3">
      <h2>{title}</h2>
      <DataTable
        caption={title}
        cards
        rows={evenings}
        keyOf={({ tenderId }) => tenderId}
        columns={[
          { title: t("evenings.space"), cell: (evening) => <Space evening={evening} /> },
          {
            title: t("evenings.when"),
            cell: ({ pitchAt }) => <div className="as-sentence">{format.moment(new Date(pitchAt))}</div>,
          },
          { title: t("evenings.where"), cell: ({ pitchPlace }) => pitchPlace || "–" },
          { title: t("evenings.pitches"), cell: ({ pitches }) => pitches || "–", number: true },
          {
            title: t("evenings.jury"),
            cell: ({ pitches, jurors, jurySize: size }) =>
              // Nobody of the jury is asked before the pitches are known.
              pitches > 0 ? t("evenings.jurors", { jurors, size }) : t("evenings.seats", { size }),
          },
          { title: t("evenings.state"), cell: ({ state }) => <StateSign state={state} /> },
        ]}
      />
    </section>
  );
}

function Space({ evening }: { readonly evening: Evening }) {
  const { tenderId, state, street, houseNumber, neighbourhood } = evening;
  return (
    <>
      <a href={wayOn(tenderId, state)}>
        {street} <HouseNumber number={houseNumber} />
      </a>
      <small className="line">{neighbourhood}</small>
    </>
  );
}

/** Before anybody was invited there is only the call; after the reveal the result says it all. */
function wayOn(tenderId: string, state: TenderState): string {
  if (state === "pitching") return paths.staff.evening(tenderId);
  const isOver = state === "decided" || state === "published" || state === "leasing" || state === "let";
  return isOver ? paths.staff.result(tenderId) : paths.staff.tender(tenderId);
}
