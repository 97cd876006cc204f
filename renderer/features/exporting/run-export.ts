import type { Output } from '../../../electron/contract/api.ts';
import type { ExportFormat } from '../../../electron/contract/export.ts';
import type { Session } from '../../data/session.tsx';
import { plural } from '../../lib/numbers.ts';

interface Wanted {
  readonly format: ExportFormat;
  readonly dir: string;
  readonly query: string;
}

function account({ found, written, failed, cancelled }: Output<'export.run'>, dir: string): string {
  const rest =
    failed.length > 0 ? `; ${plural(failed.length, 'failure')}, the first: ${failed[0]?.reason}` : '';
  const stopped = cancelled ? ' before it was stopped' : '';
  return `Wrote ${written} of ${plural(found, 'article')} to ${dir}${stopped}${rest}`;
}

/** Writes articles into a folder and tells of the outcome. */
export async function runExport({ client, notices }: Session, wanted: Wanted): Promise<void> {
  const job = `export-${Date.now()}`;
  notices.say('Exporting…', {
    label: 'Stop',
    run: () => void client.call('job.cancel', { job }).catch(notices.fail),
  });
  try {
    notices.say(account(await client.call('export.run', { ...wanted, job }), wanted.dir));
  } catch (error) {
    notices.fail(error);
  }
}
