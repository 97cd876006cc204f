import { ArchiveError } from '../../../contract/errors.ts';

/**
 * A part of a list as JSON, for the record.
 *
 * @throws unreadable where its parts lie in each other deeper than anything that a program writes
 */
export function asRead(part: unknown): string {
  try {
    return JSON.stringify(part);
  } catch (cause) {
    throw new ArchiveError('unreadable', 'The item is nested too deeply.', { cause });
  }
}
