import type { Output, Parsed } from '../../contract/api.ts';
import { type Understood, understand } from '../capture/understand.ts';
import type { Core } from '../core.ts';
import { packBlob } from '../storage/blob-store.ts';
import { retag } from '../tags/retag.ts';
import { type UndoCall, undoList } from '../undo.ts';
import { stateOf } from './article-store.ts';
import { clipOf } from './clip-of.ts';
import { correct } from './edit.ts';
import { type Kept, keep } from './keep.ts';
import { liftPictures } from './lift-pictures.ts';
import { setState } from './set-state.ts';

/**
 * Archives a clip. One that is there already is found again: it comes back from the trash, and takes the corrections and tags given.
 *
 * @throws unreadable
 */
export async function addClip(
  core: Core,
  { clip, ...given }: Parsed<'clip.add'>,
): Promise<Output<'clip.add'>> {
  const understood = understand(clipOf(clip, core.now()));
  return addUnderstood(core, understood instanceof Promise ? await understood : understood, given);
}

/** The same for a clip that was understood already. */
export function addUnderstood(
  core: Core,
  { clip: read, reading: found }: Understood,
  { fields, tags }: Omit<Parsed<'clip.add'>, 'clip'>,
): Output<'clip.add'> {
  const { reading, pictures } = liftPictures(found);
  const blob = packBlob(read.bytes);
  return core.db.transaction(() => {
    const kept = keep(core, {
      blob,
      type: read.type ?? typeByContent(reading.html),
      url: read.url,
      source: read.source,
      capturedAt: read.capturedAt,
      capturedAtIsGuess: read.capturedAtIsGuess ?? false,
      reading,
      corrections: fields,
      // They are given afterwards, so that it is known which of them it did not have.
      tags: [],
      state: null,
      pictures,
    });
    return { id: kept.id, status: kept.status, undo: undoList(afterwards(core, kept, fields, tags)) };
  });
}

const typeByContent = (html: string | null): string => (html === null ? 'text/plain' : 'text/html');

/** What a person expects of a clip handed in again, and the calls that take the whole back. A new edition stays: none is ever deleted. */
function afterwards(
  core: Core,
  kept: Kept,
  fields: Parsed<'clip.add'>['fields'],
  tags: readonly string[],
): readonly UndoCall[] {
  const tagged = retag(core.db, [{ article: kept.row, add: tags, remove: [] }]).undo;
  if (kept.status === 'stored') {
    return [{ name: 'article.set-state', input: { ids: [kept.id], trashed: true } }];
  }
  const restored = stateOf(core.db, kept.row).trashedAt
    ? (setState(core, { ids: [kept.id], trashed: false }).undo as readonly UndoCall[])
    : [];
  const corrected = kept.status === 'new-edition' ? [] : correct(core, kept.row, fields);
  return [...tagged, ...corrected, ...restored];
}
