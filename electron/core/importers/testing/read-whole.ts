import type { Incoming } from '../../articles/keep.ts';
import type { Entry, Importer, Mark } from '../importer.ts';
import { importers, treeImporters } from '../index.ts';
import { createReader } from '../read-sources.ts';
import type { Source } from '../source/source.ts';
import { testSurroundings } from './surroundings.ts';

/** What becomes of all entries of a source by one importer, members by whichever knows them: what would be kept, or why it would not be. */
export async function readWhole(importer: Importer, source: Source): Promise<readonly (Incoming | string)[]> {
  const outcomes: (Incoming | string)[] = [];
  for await (const entry of eachEntry(importer, source, null)) outcomes.push(await outcomeOf(entry));
  return outcomes;
}

async function* eachEntry(importer: Importer, source: Source, from: Mark | null): AsyncGenerator<Entry> {
  const registry = { importers: [importer, ...importers], treeImporters };
  for await (const entries of createReader(registry, testSurroundings()).source(source, from)) yield* entries;
}

async function entriesOf(importer: Importer, source: Source, from: Mark | null): Promise<readonly Entry[]> {
  const all: Entry[] = [];
  for await (const entry of eachEntry(importer, source, from)) all.push(entry);
  return all;
}

async function outcomeOf(entry: Entry): Promise<Incoming | string> {
  if (entry.kind === 'failed') return entry.reason;
  try {
    return await entry.prepare();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The marks of a source's entries, one for each that has one. */
export const marksOf = async (importer: Importer, source: Source): Promise<readonly Mark[]> =>
  (await entriesOf(importer, source, null)).flatMap(({ mark }) => mark ?? []);

/**
 * Reads on from every mark of a source, and gives those from which something else comes than did the first time: none, if the marks
 * are right.
 */
export async function wrongMarks(importer: Importer, source: Source): Promise<readonly Mark[]> {
  const all = await entriesOf(importer, source, null);
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
