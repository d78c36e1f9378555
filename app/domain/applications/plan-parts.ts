/** The four plans of an application, in the order in which people write them. */
export const planParts = ["motivation", "business", "financial", "window"] as const;
export type PlanPart = (typeof planParts)[number];
