/**
 * How much a call asks of whoever writes a plan: the whole plan (Pitch je plan) or the light one (Je Eigen Zaak: a
 * business plan, a financial plan and a short note on what it is worth to the neighbourhood).
 */
export const planVariants = ["full", "light"] as const;
export type PlanVariant = (typeof planVariants)[number];
