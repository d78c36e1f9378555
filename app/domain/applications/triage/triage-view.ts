import { z } from "zod";

import { buildingLimits } from "#app/domain/spaces/building-form.ts";
import { isBranch } from "#app/domain/spaces/branches.ts";
import { text } from "#app/lib/form-fields.ts";

export const triageSorts = ["received", "name", "lights", "parts"] as const;
export const lightFilters = ["red", "amber", "green"] as const;
export const choiceFilters = ["none", "shortlist", "decline"] as const;
export const repairFilters = ["asked", "answered", "expired"] as const;
export const partFilters = ["complete", "open"] as const;

/** So many rows on a page. */
export const TRIAGE_ROWS = 50;
export const viewLimits = { name: 40, views: 12, query: 400 } as const;

const asked = <Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values).optional().catch(undefined);

const branch = z.string().refine(isBranch).optional().catch(undefined);

/** The table as an address asks for it; what an address cannot mean counts as not asked. */
export const triageView = z.object({
  zoek: z.string().trim().max(80).optional().catch(undefined),
  branche: branch,
  /** Of a building: plans that ask for this unit, in whatever order. */
  eenheid: z.string().trim().max(buildingLimits.name).optional().catch(undefined),
  keuze: asked(choiceFilters),
  licht: asked(lightFilters),
  delen: asked(partFilters),
  aanvulling: asked(repairFilters),
  sorteer: asked(triageSorts),
  omlaag: z.literal("1").optional().catch(undefined),
  /** Without names: each plan is shown, sorted and found by the number of its receipt alone. */
  naamloos: z.literal("1").optional().catch(undefined),
});
export type TriageView = z.output<typeof triageView>;

/** What an address asks, and after which plan the page begins; nonsense is left out. */
export function readView(query: URLSearchParams): {
  readonly view: TriageView;
  readonly after: string | null;
} {
  const given = Object.fromEntries([...query].filter(([, value]) => value !== ""));
  return {
    view: triageView.parse(given),
    after: z.uuid().safeParse(given.na).data ?? null,
  };
}

/** The same as an address, always in the same order, so that equal views have equal addresses. */
export function viewQuery(view: TriageView, after: string | null = null): URLSearchParams {
  const names = Object.keys(triageView.shape) as (keyof TriageView)[];
  const pairs = names.flatMap((name) => (view[name] ? [[name, view[name]]] : []));
  return new URLSearchParams(after ? [...pairs, ["na", after]] : pairs);
}

/** How one keeps a view under a name, or lets it go. */
export const viewForm = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("keep"),
    name: text(viewLimits.name),
    query: z.string().max(viewLimits.query).default(""),
  }),
  z.object({ intent: z.literal("remove"), viewId: z.uuid() }),
]);
