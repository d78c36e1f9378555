import type { Translate } from "#app/i18n/translate.ts";

import type { FieldNames } from "./form-view.ts";

/**
 * The labels of an area of messages: "staff.space" and "city" give "staff.space.city". A field in a list goes by its
 * own name and the number of its row ("Product 2"), a field in a group by the group's.
 */
export function namesIn(t: Translate, ...areas: readonly string[]): FieldNames {
  return (name) => {
    const [, row, own] = /\[(\d+)\]\.(\w+)$/.exec(name) ?? [];
    const key = own ?? name.split(/[[.]/, 1)[0];
    const label = areas.map((area) => t.find(`${area}.${key}`)).find((found) => found !== null) ?? null;
    return label !== null && row !== undefined ? `${label} ${Number(row) + 1}` : label;
  };
}
