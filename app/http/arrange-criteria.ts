import { draftLimits } from "#app/domain/tenders/draft-form.ts";

type Row = readonly (readonly [field: string, value: FormDataEntryValue])[];

/**
 * The form with one criterion more at the end, or one moved up, moved down or taken out, as the pressed button says
 * ("criterion-up 2": the third changes places with the second). Everything typed goes along; null for any other button,
 * and for a step that cannot be: over the first, under the last, the only one out, or more than a call may have.
 */
export function arrangeCriteria(form: FormData, intent: string): FormData | null {
  const [step, place] = intent.split(" ");
  const rows = rowsIn(form);
  const index = Number(place);
  const moved =
    step === "criterion-add"
      ? rows.length < draftLimits.criteria && [...rows, [["key", newKey(rows)]] satisfies Row]
      : step === "criterion-up"
        ? swapped(rows, index, index - 1)
        : step === "criterion-down"
          ? swapped(rows, index, index + 1)
          : step === "criterion-remove" && rows.length > 1 && rows[index] && rows.toSpliced(index, 1);
  return moved ? withRows(form, moved) : null;
}

const NAME = /^criteria\[(\d+)\]\.(.+)$/;

function rowsIn(form: FormData): Row[] {
  const rows = new Map<number, [string, FormDataEntryValue][]>();
  for (const [name, value] of form) {
    const [, place, field] = NAME.exec(name) ?? [];
    if (place === undefined || field === undefined) continue;
    rows.set(Number(place), [...(rows.get(Number(place)) ?? []), [field, value]]);
  }
  return [...rows].toSorted(([a], [b]) => a - b).map(([, row]) => row);
}

function swapped(rows: readonly Row[], from: number, to: number): readonly Row[] | false {
  const [one, other] = [rows[from], rows[to]];
  return one && other ? rows.with(from, other).with(to, one) : false;
}

/** A key that no criterion of this call bears yet. */
function newKey(rows: readonly Row[]): string {
  const taken = new Set(
    rows.flatMap((row) => row.flatMap(([field, value]) => (field === "key" ? value : []))),
  );
  let number = 1;
  while (taken.has(`own_${number}`)) number += 1;
  return `own_${number}`;
}

function withRows(form: FormData, rows: readonly Row[]): FormData {
  const arranged = new FormData();
  for (const [name, value] of form) if (!NAME.test(name)) arranged.append(name, value);
  for (const [place, row] of rows.entries())
    for (const [field, value] of row) arranged.append(`criteria[${place}].${field}`, value);
  return arranged;
}
