export const marking = {} as const;
