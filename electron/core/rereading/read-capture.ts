import type { Reading } from '../../contract/article.ts';
import { ArchiveError } from '../../contract/errors.ts';
import { type Lifted, liftPictures } from '../articles/lift-pictures.ts';
import { decodeBytes } from '../capture/charset.ts';
import { takePictures } from '../capture/pictures/take-pictures.ts';
import { readClip } from '../capture/read-clip.ts';
import { companionBytes } from '../importers/clip-of-source.ts';
import { prepareNote } from '../importers/enex/prepare-note.ts';
import { onlyAnAddress } from '../importers/given.ts';
import type { Entry, Importer } from '../importers/importer.ts';
import { prepareEntry } from '../importers/keep-entries.ts';
import { createReader } from '../importers/read-sources.ts';
import type { Source } from '../importers/source/source.ts';
import type { Surroundings } from '../importers/source/surroundings.ts';
import { captureSource } from './as-source.ts';
import { feedItemOf } from './feed-item.ts';
import { isOfList, readerOfCapture } from './readers.ts';
import type { StoredCapture } from './reread-store.ts';
import { createStandIns } from './stand-ins.ts';

/** An edition as it was read before. */
export interface Before {
  readonly reading: Reading;
  /** SHA-256 in hex of the pictures that it shows. */
  readonly pictures: readonly string[];
}

/**
 * What today's reader understands of a capture. Null where there is nothing to be read anew: an address without a page, a line of a
 * list that only the list's reader could tell of.
 *
 * @throws unreadable and what else the readers throw
 */
export async function readCapture(
  bytes: Buffer,
  capture: StoredCapture,
  { before, around }: { readonly before: Before; readonly around: Surroundings },
): Promise<Lifted | null> {
  const type = capture.type.replace(/;.*$/s, '').trim().toLowerCase();
  const { reading, pictures } = before;
  // A row of a table says more of an address than where it leads.
  if (type !== 'text/csv' && reading.text === '' && reading.warnings.includes(onlyAnAddress)) return null;
  const item = type === 'application/json' ? feedItemOf(bytes) : null;
  if (item) return liftPictures(item);
  const standIns = createStandIns(pictures.length > 0);
  const source = await captureSource(bytes, capture, { around, onPicture: standIns.onPicture });
  const lifted = await readSource(bytes, capture, { type, source, around });
  return lifted && standIns.replaced(lifted, reading.html ?? '');
}

interface Told {
  readonly type: string;
  readonly source: Source;
  readonly around: Surroundings;
}

async function readSource(
  bytes: Buffer,
  capture: StoredCapture,
  { type, source, around }: Told,
): Promise<Lifted | null> {
  if (type === 'application/enex+xml') {
    const file = { name: '', modifiedAt: capture.capturedAt };
    return prepared(await prepareNote(bytes.toString('utf8'), capture.source, file));
  }
  const importer = readerOfCapture(type, source);
  if (importer === null) return isOfList(type) ? null : readPage(bytes, capture, source);
  const entries = await entriesOf(importer, source, around);
  if (entries.length !== 1 || !entries[0]) {
    // What only looks like a download of a database, say, is a page or a text like others.
    if (type.startsWith('text/')) return readPage(bytes, capture, source);
    throw new ArchiveError('unreadable', `There are ${entries.length} articles in the capture, not one.`);
  }
  const ready = await prepareEntry(entries[0], { tags: [] });
  if ('incoming' in ready) return prepared(ready.incoming);
  if (type === 'text/html' || type === 'text/plain') return readPage(bytes, capture, source);
  throw new ArchiveError('unreadable', 'reason' in ready ? ready.reason : ready.words);
}

const prepared = ({
  reading,
  pictures = [],
}: {
  reading: Reading;
  pictures?: Lifted['pictures'];
}): Lifted => ({
  reading,
  pictures,
});

async function entriesOf(importer: Importer, source: Source, around: Surroundings) {
  const reader = createReader(
    { importers: [{ ...importer, recognises: () => true }], treeImporters: [] },
    around,
  );
  const entries: Entry[] = [];
  for await (const some of reader.source(source, null)) entries.push(...some);
  return entries;
}

/** A page or a text, as `readClip` read it when it came. */
async function readPage(bytes: Buffer, capture: StoredCapture, source: Source): Promise<Lifted> {
  const { type, url, capturedAt, guessed } = capture;
  const { html, pictures } = await takePictures(decodeBytes(bytes, type).text, (address) =>
    companionBytes(source, address),
  );
  const read =
    pictures.size === 0 ? { bytes, type } : { bytes: Buffer.from(html), type: 'text/html; charset=utf-8' };
  // Before it was told, files were what has a path.
  const capturedAtIsGuess = guessed ?? /[\\/]/.test(capture.source);
  const reading = readClip({ ...read, url, capturedAt, capturedAtIsGuess, source: capture.source });
  return liftPictures(reading, pictures);
}
