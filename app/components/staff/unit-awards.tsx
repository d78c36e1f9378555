import type { ShownAward } from "#app/http/shown-awards.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { DataTable } from "#app/ui/data-table.tsx";

type Props = {
  readonly awards: readonly ShownAward[];
  readonly nameOf: (applicationId: string) => string;
  /** Whoever still proposes may leave a unit empty; these are. Null once it was proposed. */
  readonly empty: readonly string[] | null;
};

/** Who gets which unit of a building, and who is next in line for it; before the proposal with the way to leave one empty. */
export function UnitAwards({ awards, nameOf, empty }: Props) {
  const t = useTranslate();
  const format = useFormat();
  if (awards.length === 0) return null;
  const columns = [
    { title: t("units.unit"), cell: ({ unit }: ShownAward) => unit },
    {
      title: t("awards.winner"),
      cell: ({ applicationId, wish }: ShownAward) =>
        applicationId === null ? (
          t("awards.nobody")
        ) : (
          <>
            <strong>{nameOf(applicationId)}</strong>
            {wish === null ? null : <small className="line">{t("awards.wish", { nth: wish })}</small>}
          </>
        ),
    },
    {
      title: t("awards.reserve"),
      cell: ({ reserveId }: ShownAward) => (reserveId ? nameOf(reserveId) : "–"),
    },
    { title: t("awards.rent"), cell: ({ rent }: ShownAward) => format.money(rent), number: true },
  ];
  return (
    <div className="stack g-3">
      <h3 className="h4">{t("awards.title")}</h3>
      <p>{t("awards.lead")}</p>
      <DataTable
        caption={t("awards.title")}
        cards
        rows={awards}
        keyOf={({ unit }) => unit}
        columns={
          empty === null
            ? columns
            : [
                ...columns,
                { title: t("awards.leave"), cell: (award) => <Leave award={award} empty={empty} /> },
              ]
        }
      />
      {empty === null ? null : <p className="small">{t("awards.whyEmpty")}</p>}
    </div>
  );
}

/** The same page with this unit left empty, or given after all; nothing for a unit that nobody asks for. */
function Leave({ award: { unit, applicationId }, empty }: { award: ShownAward; empty: readonly string[] }) {
  const t = useTranslate();
  const isLeft = empty.includes(unit);
  if (!isLeft && applicationId === null) return null;
  const others = empty.filter((one) => one !== unit);
  const query = new URLSearchParams((isLeft ? others : [...others, unit]).map((one) => ["leeg", one]));
  return (
    <a className="line-link" href={`?${query}#voorstel`}>
      <span aria-hidden="true">{t(isLeft ? "awards.give" : "awards.leave")}</span>
      <span className="visually-hidden">{t(isLeft ? "awards.giveUnit" : "awards.leaveUnit", { unit })}</span>
    </a>
  );
}
