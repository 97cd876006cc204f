import { api } from '../../contract/api.ts';
import type { ArchiveError } from '../../contract/errors.ts';
import type { CallsOf, Handlers } from './handler.ts';

/** Every call of a kind, each of which is refused with the same reason. */
export function refusing<K extends 'read' | 'write'>(kind: K, reason: ArchiveError): Handlers<CallsOf<K>> {
  const refuse = () => {
    throw reason;
  };
  const names = Object.entries(api).filter(([, call]) => call.kind === kind);
  return Object.fromEntries(names.map(([name]) => [name, refuse])) as unknown as Handlers<CallsOf<K>>;
}
