/** Fails to compile where a union's member was forgotten. */
export function assertNever(value: never): never {
  throw new Error(`Not foreseen: ${JSON.stringify(value)}`);
}
