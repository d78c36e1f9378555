import { z } from "zod";

import { pictureLimits } from "#app/domain/spaces/pictures.ts";
import {
  allowedUses,
  handoverElements,
  handoverParties,
  useCertainties,
} from "#app/domain/spaces/property.ts";
import { propertyLimits } from "#app/domain/spaces/property-form.ts";
import {
  choice,
  decimal,
  fieldProblem,
  optional,
  optionalText,
  text,
  tick,
  wholeNumber,
} from "#app/lib/form-fields.ts";

import type { FrozenPicture, FrozenProperty } from "../property/frozen-property.ts";

/**
 * What was published of the unit, as staff would have it. Pictures can be described anew, taken away, or put there from those
 * of the space that were not published yet (`newPictures`, by id).
 */
export const propertyChange = z
  .object({
    grossAreaM2: optional(decimal(1, 9_999)),
    homesAbove: optional(wholeNumber(0, 5_000)),
    allowedUse: z.array(choice(allowedUses)).default([]),
    useCertainty: optional(choice(useCertainties)),
    useNote: optionalText(propertyLimits.useNote),
    handoverItems: z
      .array(
        z.object({
          element: choice(handoverElements),
          by: choice(handoverParties).optional(),
          note: optionalText(propertyLimits.handoverNote),
        }),
      )
      .max(propertyLimits.elements)
      .default([]),
    pictures: z
      .array(z.object({ id: z.uuid(), alt: text(pictureLimits.alt), isGone: tick() }))
      .max(pictureLimits.pictures)
      .default([]),
    newPictures: z.array(z.uuid()).max(pictureLimits.pictures).default([]),
  })
  .superRefine(({ allowedUse, useCertainty }, context) => {
    if (allowedUse.length > 0 && useCertainty === null)
      context.addIssue({ code: "custom", path: ["useCertainty"], message: fieldProblem("required") });
  });

export type PropertyChange = z.output<typeof propertyChange>;

/**
 * The property as it would read after this change; without one it stays as it was, word for word. What is emptied is
 * absent, as in rules that never said it. The kind of unit, its exemption and its place on the map stay. `stored` are the
 * pictures of the space, out of which new ones come; they stand last.
 */
export function changedProperty(
  before: FrozenProperty | undefined,
  change: PropertyChange | undefined,
  stored: readonly FrozenPicture[] = [],
): FrozenProperty | undefined {
  if (!change) return before;
  const { grossAreaM2, homesAbove, allowedUse, useCertainty, useNote } = change;
  const {
    grossAreaM2: _area,
    homesAbove: _homes,
    use: _use,
    handover: _items,
    pictures,
    ...rest
  } = before ?? {};
  const handover = handoverElements.flatMap((element) => {
    const said = change.handoverItems.find((item) => item.element === element);
    return said?.by ? [{ element, by: said.by, note: said.note }] : [];
  });
  const left = (pictures ?? []).flatMap((picture) => {
    const said = change.pictures.find(({ id }) => id === picture.id);
    if (!said) return [picture];
    return said.isGone ? [] : [{ ...picture, alt: said.alt }];
  });
  const added = stored.filter(
    ({ id }) => change.newPictures.includes(id) && !pictures?.some((picture) => picture.id === id),
  );
  const shown = [...left, ...added];
  const after: FrozenProperty = {
    ...rest,
    ...(grossAreaM2 === null ? {} : { grossAreaM2 }),
    ...(homesAbove === null ? {} : { homesAbove }),
    ...(useCertainty && allowedUse.length > 0
      ? { use: { allowed: sameOrder(before, allowedUse), certainty: useCertainty, note: useNote } }
      : {}),
    ...(handover.length > 0 ? { handover } : {}),
    ...(shown.length > 0 ? { pictures: shown } : {}),
  };
  return before === undefined && Object.keys(after).length === 0 ? undefined : after;
}

/** A form sends ticks in its own order; the same uses in another order are no change. */
function sameOrder(before: FrozenProperty | undefined, after: PropertyChange["allowedUse"]) {
  const stood = before?.use?.allowed ?? [];
  return stood.length === after.length && stood.every((use) => after.includes(use)) ? stood : after;
}
