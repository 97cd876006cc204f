import type { Incoming } from '../../articles/keep.ts';
import type { Entry, Mark, ReadContext } from '../importer.ts';
import { tagPaths } from '../incoming.ts';
import { reasonOf } from '../reason-of.ts';
import type { Tree } from '../source/tree.ts';
import type { Notebooks } from './notebooks.ts';
import type { Resource } from './resources.ts';

/** Kinds of files that are articles of their own; an office document or a recording is none. */
const readable =
  /^(?:application\/(?:pdf|rtf|xhtml\+xml|x-mimearchive)|message\/rfc822|multipart\/related|text\/(?:html|markdown|plain|rtf))\b/i;

/** Whether a note's attachment is archived as an article of its own. */
export const isArticle = ({ mime, isEncrypted }: Resource): boolean => !isEncrypted && readable.test(mime);

/**
 * What is attached to notes and is not shown in them as a picture: what can be read becomes an article in the notebook and under the
 * tags of the note that names it first, and what cannot is named as a failure.
 *
 * @param first the number of the first mark
 */
export async function* attachmentEntries(
  { tree, context, first }: { readonly tree: Tree; readonly context: ReadContext; readonly first: number },
  notebooks: Notebooks,
): AsyncGenerator<readonly Entry[]> {
  for (const [at, resource] of notebooks.attachments.entries()) {
    const mark: Mark = { at: first + at };
    if (context.from && mark.at < context.from.at) continue;
    yield await entriesOf(resource, mark, { tree, context, notebooks });
  }
}

interface Around {
  readonly tree: Tree;
  readonly context: ReadContext;
  readonly notebooks: Notebooks;
}

async function entriesOf(
  resource: Resource,
  mark: Mark,
  { tree, context, notebooks }: Around,
): Promise<readonly Entry[]> {
  const source = tree.pathOf(resource.path);
  const failed = (reason: string): Entry => ({
    kind: 'failed',
    source,
    mark,
    reason: `The attachment “${resource.title}”${resource.note ? ` of “${resource.note.title}”` : ''} is not kept: ${reason}`,
  });
  if (resource.isEncrypted) return [failed('it is encrypted. Let Joplin decrypt all, and export again.')];
  if (!isArticle(resource)) return [failed(whyNone(resource))];
  try {
    const file = await tree.file(resource.path);
    if (!file) return [failed('its file is not in the export.')];
    const found: Entry[] = [];
    const named = { ...file, name: resource.title || file.name };
    for await (const entries of context.member(named, null)) found.push(...entries);
    return found.map((entry) =>
      entry.kind === 'failed'
        ? failed(entry.reason)
        : { ...entry, mark, prepare: async () => placed(await entry.prepare(), resource, notebooks) },
    );
  } catch (error) {
    context.signal.throwIfAborted();
    return [failed(reasonOf(error))];
  }
}

const whyNone = ({ mime }: Resource): string =>
  /^image\//i.test(mime)
    ? 'no note shows this picture, and by itself it is no article.'
    : `Pressmark reads no files of its kind (${mime || 'unknown'}).`;

/** An attachment has its note's notebook and tags, and where it does not name itself, the name that Joplin has for it. */
function placed(incoming: Incoming, resource: Resource, { folders, tagsOf }: Notebooks): Incoming {
  const { id, title, note } = resource;
  const { reading } = incoming;
  const isNameless = reading.headline === null || reading.headline === id;
  const headline = isNameless ? title.replace(/\.[a-z\d]{1,5}$/i, '') || null : reading.headline;
  const folder = note ? folders.get(note.folder) : undefined;
  return {
    ...incoming,
    guid: incoming.guid ?? `joplin:${id}`,
    reading: { ...reading, headline },
    tags: [...new Set([...incoming.tags, ...(note ? tagPaths(tagsOf(note.id)) : [])])],
    collections: [...(incoming.collections ?? []), ...(folder ? [folder] : [])],
  };
}
