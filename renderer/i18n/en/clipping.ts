export const clipping = {} as const;
