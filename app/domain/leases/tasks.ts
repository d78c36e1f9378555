import type { LeaseState } from "./states.ts";

/**
 * What must be seen or agreed before a lease leaves a state (domain.md 2d and 4). Only the outcome is kept, never
 * the paper; the list is the same for every winner.
 */
export const leaseTasks = {
  screening: [
    "met_in_person",
    "identity_seen",
    "kvk_extract",
    "allowed_use",
    "references",
    "statement_integrity",
  ],
  terms: ["rent_path_agreed", "deposit_agreed", "promises_agreed", "handover_list", "permits_named"],
  contract: ["contract_signed", "allonge_signed", "deposit_received"],
  handover: ["report_with_photos", "meters_read", "keys_given"],
} as const satisfies Partial<Record<LeaseState, readonly string[]>>;

export type TaskState = keyof typeof leaseTasks;
export type TaskKey = (typeof leaseTasks)[TaskState][number];

/** What the tenant has to bring or do; the rest of the list is staff's own work. */
const tenantTasks = [
  "met_in_person",
  "identity_seen",
  "kvk_extract",
  "references",
  "statement_integrity",
  "permits_named",
  "contract_signed",
  "allonge_signed",
  "deposit_received",
] as const satisfies readonly TaskKey[];

/** Of the tasks that are open, those that a letter asks of the tenant, in the order of the list above. */
export const askedOfTenant = (open: readonly { readonly key: string }[]) =>
  tenantTasks.filter((task) => open.some(({ key }) => key === task));

export const allTasks = Object.entries(leaseTasks).flatMap(([state, keys]) =>
  keys.map((key) => ({ state: state as TaskState, key: key as TaskKey })),
);

const places = new Map<string, number>(allTasks.map(({ key }, place) => [key, place]));

/** Tasks in the order of the list above, whichever of them was ticked last; what the list does not know comes last. */
export function inListOrder<Task extends { readonly key: string }>(tasks: readonly Task[]): Task[] {
  const placeOf = ({ key }: Task) => places.get(key) ?? allTasks.length;
  return tasks.toSorted((one, other) => placeOf(one) - placeOf(other));
}
