export const standing = {} as const;
