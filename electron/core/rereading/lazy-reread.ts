import type { RereadReport } from '../../contract/rereading.ts';
import type { Core } from '../core.ts';
import type { RereadOptions } from './run-reread.ts';

/** `runReread`, whose readers of formats are loaded with the first re-reading, see `importers/lazy-import.ts`. */
export async function runReread(core: Core, options: RereadOptions): Promise<RereadReport> {
  const rereading = await import('./run-reread.ts');
  return rereading.runReread(core, options);
}
