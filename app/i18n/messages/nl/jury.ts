export const jury = {} as const;
