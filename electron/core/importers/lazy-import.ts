import type { ImportReport } from '../../contract/clip.ts';
import type { Core } from '../core.ts';
import type { ImportOptions } from './run-import.ts';

/** `runImport`, whose formats are loaded with the first import: most days nothing is imported, and they take 20 MB. */
export async function runImport(core: Core, options: ImportOptions): Promise<ImportReport> {
  const importing = await import('./run-import.ts');
  return importing.runImport(core, options);
}
