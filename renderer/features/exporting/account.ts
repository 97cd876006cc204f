import type { Output } from '../../../electron/contract/api.ts';
import { t } from '../../i18n/i18n.ts';
import { list } from '../../lib/lists.ts';
import { count } from '../../lib/numbers.ts';

/** What became of an export, in figures that add up: found = written + failed + not reached. */
export function accountOf({ found, written, failed, cancelled }: Output<'export.run'>): string {
  const left = found - written - failed.length;
  return list([
    t('exporting.wrote', { written: count(written), count: found }),
    failed.length > 0 ? t('exporting.failed', { count: failed.length }) : '',
    cancelled ? t('exporting.stoppedBefore', { count: left }) : '',
  ]);
}
