import type { ReactNode } from "react";

export type Column<Row> = {
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  readonly number?: boolean;
};

type Props<Row> = {
  readonly caption: string;
  /** The first column names its row. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly total?: readonly ReactNode[];
  readonly tight?: boolean;
};

/** A table that scrolls in its own box on a small screen, with the keyboard too. */
export function DataTable<Row>({ caption, columns, rows, keyOf, total, tight }: Props<Row>) {
  const kind = (index: number) => (columns[index]?.number ? "g" : undefined);
  return (
    <div className="table-box" tabIndex={0} role="region" aria-label={caption}>
      <table className={tight ? "table table-tight" : "table"}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={column.title} scope="col" className={kind(index)}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map((column, index) => cellOf(index, kind(index), column.cell(row)))}
            </tr>
          ))}
        </tbody>
        {total ? (
          <tfoot>
            <tr>{total.map((value, index) => cellOf(index, kind(index), value))}</tr>
          </tfoot>
        ) : null}
      </table>
    </div>
  );
}

function cellOf(index: number, kind: string | undefined, value: ReactNode) {
  return index === 0 ? (
    <th key={index} scope="row">
      {value}
    </th>
  ) : (
    <td key={index} className={kind}>
      {value}
    </td>
  );
}
