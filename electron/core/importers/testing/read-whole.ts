import type { Incoming } from '../../articles/keep.ts';
import type { Entry, Importer, Mark } from '../importer.ts';
import { importers, treeImporters } from '../index.ts';
import { createReader } from '../read-sources.ts';
import type { Source } from '../source/source.ts';
import { testSurroundings } from './surroundings.ts';

/** The entries of a source by one importer, members by whichever knows them. */
export async function entriesOf(
  importer: Importer,
  source: Source,
  from: Mark | null = null,
): Promise<readonly Entry[]> {
  const around = testSurroundings();
  const reader = createReader({ importers: [importer, ...importers], treeImporters }, around);
  const found: Entry[] = [];
  for await (const entries of reader.source(source, from)) found.push(...entries);
  return found;
}

/** What becomes of all entries of a source: what would be kept, or the reason why not. */
export async function readWhole(importer: Importer, source: Source): Promise<readonly (Incoming | string)[]> {
  const outcomes: (Incoming | string)[] = [];
  for (const entry of await entriesOf(importer, source)) outcomes.push(await outcomeOf(entry));
  return outcomes;
}

async function outcomeOf(entry: Entry): Promise<Incoming | string> {
  if (entry.kind === 'failed') return entry.reason;
  try {
    return await entry.prepare();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * Reads on from every mark of a source, and gives those from which something else comes than did the first time: none, if the marks
 * are right.
 */
export async function wrongMarks(importer: Importer, source: Source): Promise<readonly Mark[]> {
  const all = await entriesOf(importer, source);
  const wrong: Mark[] = [];
  let last = '';
  for (const [at, { mark }] of all.entries()) {
    if (!mark || JSON.stringify(mark) === last) continue;
    last = JSON.stringify(mark);
    const rest = await entriesOf(importer, source, mark);
    const sameRest =
      rest.length === all.length - at &&
      rest.every(
        (entry, n) =>
          entry.source === all[at + n]?.source &&
          JSON.stringify(entry.mark) === JSON.stringify(all[at + n]?.mark),
      );
    if (!sameRest) wrong.push(mark);
  }
  return wrong;
}
