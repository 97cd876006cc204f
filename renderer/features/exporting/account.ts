import type { Output } from '../../../electron/contract/api.ts';
import { count, plural } from '../../lib/numbers.ts';

/** What became of an export, in figures that add up: found = written + failed + not reached. */
export function accountOf({ found, written, failed, cancelled }: Output<'export.run'>): string {
  const left = found - written - failed.length;
  const parts = [
    `Wrote ${count(written)} of ${plural(found, 'article')}`,
    failed.length > 0 ? `${count(failed.length)} failed` : '',
    cancelled ? `stopped before ${count(left)}` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}
