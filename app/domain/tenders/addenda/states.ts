import type { StateTable } from "#app/lib/state-table.ts";

export const addendumStates = ["proposed", "published", "returned"] as const;
export type AddendumState = (typeof addendumStates)[number];

/** A change to published rules: proposed by one, made public or sent back by another. Both ends are final. */
export const addendumSteps = {
  proposed: { publish: "published", return: "returned" },
  published: {},
  returned: {},
} as const satisfies StateTable<AddendumState>;
