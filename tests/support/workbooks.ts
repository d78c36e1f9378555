import { readWorkbook, writeWorkbook } from "#app/services/spreadsheets.server.ts";

/** A posted file of a workbook. */
export const xlsx = (bytes: Uint8Array<ArrayBuffer>, name = "plan.xlsx") => new File([bytes], name);

/** The same file with another value in the third column of this row. */
export async function edited(bytes: Uint8Array, code: string, value: string | number) {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.problem);
  const cell = (content: string | number | boolean | Date | null) =>
    ({
      value: typeof content === "boolean" ? String(content) : content,
      look: "value",
      ...formatFor(content),
    }) as const;
  return writeWorkbook(
    read.value.map(({ name, rows }) => ({
      name,
      widths: [],
      rows: rows.map((row) => (row[0] === code ? row.with(2, value) : row).map(cell)),
    })),
  );
}

function formatFor(content: unknown) {
  return {
    format: content instanceof Date ? "day" : typeof content === "number" ? "money" : "text",
  } as const;
}
