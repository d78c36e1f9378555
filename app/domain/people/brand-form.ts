import { z } from "zod";

import { fieldProblem, tick } from "#app/lib/form-fields.ts";

import { type Brand, brandOf, muted } from "./brand.ts";

const colour = z.string({ error: fieldProblem("not-a-colour") }).regex(/^#[0-9a-f]{6}$/i, {
  error: fieldProblem("not-a-colour"),
});

/** A colour as a browser sends it (#rrggbb); "rustig" keeps its hue and next to nothing else. Named as in the address. */
export const brandForm = z
  .object({ kleur: colour, rustig: tick() })
  .transform(({ kleur, rustig }): Brand => (rustig ? muted(brandOf(kleur)) : brandOf(kleur)));

/** The brand that somebody wants to look at first, out of the address; null when none is asked for. */
export function colourLook(search: URLSearchParams): Brand | null {
  const asked = brandForm.safeParse(Object.fromEntries(search));
  return asked.success ? asked.data : null;
}
