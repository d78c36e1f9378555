export const planChecks = {} as const;
