/** The fields that a file names: those that are null or undefined are left out, so that they are read from the body. */
export function named<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const told = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(told) as { [K in keyof T]?: NonNullable<T[K]> };
}

/** An address of the web; null for what is none. */
export const webAddress = (address: string | null | undefined): string | null =>
  address && /^https?:\/\/\S+$/i.test(address) ? address : null;
