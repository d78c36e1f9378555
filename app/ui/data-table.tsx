import type { ReactNode } from "react";

export type Column<Row> = {
  /** Unique in the table; also its label beside the value on a small screen. */
  readonly title: string;
  /** What stands in the head of a narrow column instead of its title, which is then only read out. */
  readonly short?: string;
  /** A smaller line under the title. */
  readonly detail?: string;
  readonly cell: (row: Row) => ReactNode;
  readonly number?: boolean;
  readonly look?: (row: Row) => string | undefined;
};

type Props<Row> = {
  /** What the table tells; read out, and shown unless a heading above it says the same. */
  readonly caption: string;
  readonly captionShown?: boolean;
  readonly columns: readonly Column<Row>[];
  /** Which column names the row. */
  readonly nameColumn?: number;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string | number;
  readonly total?: readonly ReactNode[];
  readonly tight?: boolean;
  readonly heat?: boolean;
  /** Rows become cards on a small screen; without it the table scrolls in its own box, with the keyboard too. */
  readonly cards?: boolean;
};

/** A table of rows that each have a name. Roles are spelled out: as cards it would be a table to nobody's ear. */
export function DataTable<Row>(props: Props<Row>) {
  const { caption, columns, rows, keyOf, total, nameColumn = 0 } = props;
  const looks = ["table", props.tight && "table-tight", props.heat && "heat", props.cards && "table-cards"];
  const cells = (values: readonly ReactNode[], row?: Row) =>
    values.map((value, index) => {
      const { title = "", number, look } = columns[index] ?? {};
      const className = [number && "num", row !== undefined && look?.(row)].filter(Boolean).join(" ");
      return index === nameColumn ? (
        <th key={title} scope="row" role="rowheader">
          {value}
        </th>
      ) : (
        <td key={title} role="cell" className={className || undefined} data-label={title}>
          {value}
        </td>
      );
    });
  return (
    <div className="table-box" tabIndex={0} role="region" aria-label={caption}>
      <table className={looks.filter(Boolean).join(" ")} role="table">
        <caption className={props.captionShown ? undefined : "visually-hidden"}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ title, short, detail, number }) => (
              <th key={title} scope="col" role="columnheader" className={number ? "num" : undefined}>
                {short ? <abbr title={title}>{short}</abbr> : title}
                {detail ? <small className="line">{detail}</small> : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={keyOf(row)} role="row">
              {cells(
                columns.map((column) => column.cell(row)),
                row,
              )}
            </tr>
          ))}
        </tbody>
        {total ? (
          <tfoot role="rowgroup">
            <tr role="row">{cells(total)}</tr>
          </tfoot>
        ) : null}
      </table>
    </div>
  );
}
