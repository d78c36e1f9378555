export const windowPlan = {} as const;
