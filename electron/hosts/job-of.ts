import type { Request } from '../contract/transport.ts';

/** The job that a request names, by which it is told of and stopped; null where it names none. */
export function jobOf({ input }: Request): string | null {
  const job: unknown = typeof input === 'object' && input !== null ? Reflect.get(input, 'job') : null;
  return typeof job === 'string' ? job : null;
}
