export const watching = {} as const;
