import { ArchiveError } from '../../../contract/errors.ts';
import type { Incoming } from '../../articles/keep.ts';
import { type Pictures, takePictures } from '../../capture/pictures/take-pictures.ts';
import { readExtracted } from '../given.ts';
import { incomingOf } from '../incoming.ts';
import { renderMarkdown } from '../markdown/render-blocks.ts';
import { webAddress } from '../reading-lists/listed.ts';
import type { Source } from '../source/source.ts';
import type { Tree } from '../source/tree.ts';
import { isArticle } from './attachments.ts';
import type { Notebooks } from './notebooks.ts';
import { type JoplinItem, readJoplinItem } from './read-item.ts';
import { type Resource, resourcesIn } from './resources.ts';

/** What a note needs of its export. */
type Files = Pick<Tree, 'file'>;
type Around = Omit<Notebooks, 'notes' | 'attachments'>;

/** As `markup_language` has it; anything else is Markdown. */
const isHtml = '2';

/**
 * A note of Joplin as an article: its title, text, pictures, address, author, times, notebook and tags. What is attached to it and is no
 * picture is named.
 *
 * @throws unreadable
 */
export async function prepareNote(source: Source, tree: Files, notebooks: Around): Promise<Incoming> {
  const bytes = await source.bytes();
  const item = readJoplinItem(bytes.toString('utf8'));
  if (!item) {
    throw new ArchiveError(
      'unreadable',
      'It is no whole item of Joplin: its last lines do not say what it is.',
    );
  }
  const of = (name: string) => item.properties.get(name) ?? '';
  if (of('encryption_applied') === '1') {
    throw new ArchiveError(
      'unreadable',
      'The note is encrypted: let Joplin decrypt all notes, and export again.',
    );
  }
  if (item.title === '' && item.body.trim() === '') {
    throw new ArchiveError('unreadable', 'The note has neither title nor text.');
  }
  const created = timeOf(of('user_created_time')) ?? timeOf(of('created_time'));
  const { html, pictures, others } = await shown(item, tree, notebooks);
  const url = webAddress(of('source_url'));
  const author = of('author').trim();
  const reading = readExtracted({
    headline: item.title || null,
    url,
    html,
    ...(author !== '' && { byline: author, authors: [author] }),
  });
  const folder = notebooks.folders.get(of('parent_id'));
  return incomingOf({
    bytes,
    type: 'text/markdown',
    taken: {
      capturedAt: created ?? source.modifiedAt,
      capturedAtIsGuess: created === null,
      source: source.path,
    },
    url,
    guid: `joplin:${of('id')}`,
    reading: { ...reading, warnings: [...reading.warnings, ...attachments(others)] },
    state: { addedAt: created, trashedAt: timeOf(of('deleted_time')) },
    tags: notebooks.tagsOf(of('id')),
    collections: folder ? [folder] : [],
    pictures,
  });
}

async function shown(
  { body, properties }: JoplinItem,
  tree: Files,
  { resources }: Around,
): Promise<{ readonly html: string; readonly pictures: Pictures; readonly others: readonly Resource[] }> {
  const page = properties.get('markup_language') === isHtml ? body : renderMarkdown(body);
  const taken = new Set<string>();
  const { html, pictures } = await takePictures(page, async (address) => {
    const id = /^:\/([\da-f]{32})/.exec(address)?.[1] ?? '';
    const resource = resources.get(id);
    const file = resource === undefined ? null : await tree.file(resource.path);
    if (!file) return null;
    taken.add(id);
    return file.bytes();
  });
  const others = [...resourcesIn(body)].flatMap((id) => (taken.has(id) ? [] : (resources.get(id) ?? [])));
  return { html, pictures, others };
}

const attachedHere = 'Attached, and archived as articles of their own: ';
const attachedThere = 'Attached in Joplin, and not in the archive: ';

/** Whether a warning tells of attachments, which the note itself does not name. */
export const isOfAttachments = (warning: string): boolean =>
  warning.startsWith(attachedHere) || warning.startsWith(attachedThere);

/** What is attached and not shown is named, so that a reader knows of it. */
function attachments(others: readonly Resource[]): readonly string[] {
  const [kept, lost] = [others.filter(isArticle), others.filter((resource) => !isArticle(resource))];
  const names = (some: readonly Resource[]) => some.map(({ title }) => title).join(', ');
  return [
    ...(kept.length > 0 ? [`${attachedHere}${names(kept)}`] : []),
    ...(lost.length > 0 ? [`${attachedThere}${names(lost)}`] : []),
  ];
}

/** `2019-03-18T22:36:56.719Z`; none, and the year 1970 that stands for none, is null. */
function timeOf(text: string): string | null {
  const time = /^\d{10,}$/.test(text) ? Number(text) : Date.parse(text);
  return time > 0 ? new Date(time).toISOString() : null;
}
