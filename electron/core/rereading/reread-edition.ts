import type { Reading } from '../../contract/article.ts';
import { ArchiveError } from '../../contract/errors.ts';
import { anchoredAnnotations } from '../annotations/of-article.ts';
import { stateOf } from '../articles/article-store.ts';
import { editionOf } from '../articles/edition-store.ts';
import { fieldNames, sameStored, sameValue, withCorrections } from '../articles/fields.ts';
import type { Lifted } from '../articles/lift-pictures.ts';
import { insertPictures } from '../articles/picture-store.ts';
import { storyOf } from '../articles/story.ts';
import type { Core } from '../core.ts';
import type { Surroundings } from '../importers/source/surroundings.ts';
import type { Db } from '../storage/database.ts';
import { readCapture } from './read-capture.ts';
import { markRead, placeOfEdition, type Rereadable, storedForm } from './reread-store.ts';
import { showReading } from './show-reading.ts';
import { withSurroundings } from './with-surroundings.ts';

/** What today's reader says of an edition. Null: there is nothing in its capture to be read anew. */
export type Read = { readonly edition: Rereadable; readonly lifted: Lifted | null };

/** Reads an edition's capture. Nothing is changed. @throws the reason why it cannot be read */
export async function readAgain(core: Core, edition: Rereadable, around: Surroundings): Promise<Read> {
  const { db, blobs } = core;
  const before = editionOf(db, edition.article, edition.number)?.reading;
  if (!before) throw new ArchiveError('not-found', 'It is not there any more.');
  const bytes = Buffer.from(blobs.get(edition.capture.sha256));
  const pictures = picturesOf(db, edition.row);
  const lifted = await readCapture(bytes, edition.capture, { before: { reading: before, pictures }, around });
  if (lifted === null) return { edition, lifted };
  const reading = withSurroundings(lifted.reading, before);
  if (reading.text.trim() === '' && before.text.trim() !== '') {
    throw new ArchiveError('unreadable', 'Today’s reader finds no text in it.');
  }
  return { edition, lifted: { ...lifted, reading } };
}

const picturesOf = (db: Db, edition: number): readonly string[] =>
  db
    .all<{ sha256: string }>(
      'SELECT lower(hex(sha256)) AS sha256 FROM picture JOIN blob ON blob.id = picture.blob WHERE edition = ?',
      edition,
    )
    .map(({ sha256 }) => sha256);

/** `left`: nothing to be read anew; `lost` counts highlights whose words are not in the text any more. */
export type Outcome = { readonly kind: 'changed' | 'unchanged' | 'left'; readonly lost: number };

/** Keeps what was read where it says something else; what an edition said before is kept too. To be called inside a transaction. */
export function keepRead(core: Core, { edition, lifted }: Read, run: number): Outcome {
  const { db } = core;
  if (lifted === null) {
    markRead(db, edition.row);
    return { kind: 'left', lost: 0 };
  }
  const place = placeOfEdition(db, edition.row);
  const before = place && editionOf(db, place.article, place.number)?.reading;
  if (!place || !before || saysTheSame(before, lifted.reading)) {
    markRead(db, edition.row);
    return { kind: 'unchanged', lost: 0 };
  }
  const { reading } = lifted;
  insertPictures(core, edition.row, lifted.pictures);
  const stored = storedForm(reading, storyOf(reading.headline, reading.text));
  const lost = () => lostHighlights(db, place);
  const lostBefore = lost();
  showReading(core, { ...place, row: edition.row }, stored, run);
  return { kind: 'changed', lost: Math.max(0, lost() - lostBefore) };
}

/** How sure the reader is of a field is nothing that an article says. */
function saysTheSame(before: Reading, now: Reading): boolean {
  return (
    fieldNames.every((name) => sameValue(before[name], now[name])) &&
    sameStored([before.warnings, before.news], [now.warnings, now.news])
  );
}

function lostHighlights(db: Db, { article, number }: { article: number; number: number }): number {
  const state = stateOf(db, article);
  const edition = number === state.edition ? editionOf(db, article, number) : undefined;
  if (!edition) return 0;
  const { text } = withCorrections(edition.reading, state.corrections);
  return anchoredAnnotations(db, article, text).filter(({ target, anchor }) => target && !anchor).length;
}
