import { api, type CallName } from '../../contract/api.ts';
import type { ArchiveError } from '../../contract/errors.ts';
import type { WriteHandlers } from '../handlers/handler.ts';
import { asDiskError } from '../storage/disk-errors.ts';

/** Calls that touch no page of the database, or are what a damaged archive needs. */
const stillDone = /^(keeping|backup|repair|settings|job)\./;

/**
 * The same calls, which from the first broken page on are refused: to write into a file that is damaged makes it worse.
 *
 * @param onSealed told once
 */
export function sealWhenDamaged(
  handlers: WriteHandlers,
  onSealed: (reason: ArchiveError) => void,
): { readonly handlers: WriteHandlers; sealed(): ArchiveError | null } {
  let reason: ArchiveError | null = null;
  const meet = (error: unknown): never => {
    const told = asDiskError(error);
    if (told?.code !== 'archive-damaged') throw error;
    if (!reason) {
      reason = told;
      onSealed(told);
    }
    throw told;
  };
  const guarded = Object.entries(handlers).map(([name, handler]) => {
    if (stillDone.test(name) || api[name as CallName].kind !== 'write') return [name, handler];
    const call = handler as (input: unknown) => unknown;
    return [
      name,
      async (input: unknown) => {
        if (reason) throw reason;
        try {
          return await call(input);
        } catch (error) {
          return meet(error);
        }
      },
    ];
  });
  return { handlers: Object.fromEntries(guarded) as WriteHandlers, sealed: () => reason };
}
