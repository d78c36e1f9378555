import { typedText } from "#app/components/forms/typed-values.ts";
import type { DraftInput } from "#app/domain/tenders/draft-form.ts";

import { rows } from "./rows.ts";
import { sayings } from "./sayings.ts";
import { field, fieldIn, type Telling, type Words } from "./telling.ts";

type Criterion = Omit<DraftInput["criteria"][number], "key">;

/** What the jury looks at: each criterion by its key, whatever its place in the list, and the order of them. */
export function criteriaTelling(words: Words): Telling {
  const { t } = words;
  return rows<Criterion>(words, {
    keyOf: (row) => typedText(fieldIn(row, "key")),
    nameOf: (row) =>
      t("publish.both.criterion", { title: typedText(fieldIn(row, "title")) || t("criterionRow.new") }),
    fields: {
      title: field(t("staff.draft.criterionTitle")),
      weight: field(t("staff.draft.weight"), sayings(words).percent),
      question: field(t("staff.draft.criterionQuestion")),
      anchors: anchorsTelling(words),
    },
    order: t("publish.both.order", { list: t("staff.draft.step.criteria") }),
  });
}

const POINTS = [1, 2, 3, 4, 5];

function anchorsTelling({ t }: Words): Telling {
  return (mine, theirs, key) =>
    POINTS.flatMap((points) => {
      const at = String(points - 1);
      const tell = field(t("staff.draft.anchor", { points }));
      return tell(fieldIn(mine, at), fieldIn(theirs, at), `${key}.${at}`);
    });
}
