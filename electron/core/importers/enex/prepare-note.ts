import { hash } from 'node:crypto';
import { ArchiveError } from '../../../contract/errors.ts';
import type { Incoming } from '../../articles/keep.ts';
import { pictureType } from '../../capture/pictures/picture-type.ts';
import { takePictures } from '../../capture/pictures/take-pictures.ts';
import { attachmentsNotShown } from '../attachments-not-shown.ts';
import { readExtracted } from '../given.ts';
import { incomingOf } from '../incoming.ts';
import { webAddress } from '../reading-lists/listed.ts';
import { timeFrom } from '../reading-lists/times.ts';
import type { Source } from '../source/source.ts';
import { allAt, firstAt, rawText, wordsAt, wordsOf, type XmlElement } from '../xml/element.ts';
import { parseXml } from '../xml/parse-xml.ts';
import { htmlOfEnml } from './html-of-enml.ts';
import { notebookOf } from './notebook.ts';

/**
 * One note: a `note` element of ENEX (http://xml.evernote.com/pub/evernote-export3.dtd), whose `content` is another document, of ENML.
 * Its tags, its author, the address it was clipped from and its notebook come along. Attachments stay in the note's own XML, which is kept.
 *
 * @throws unreadable where it has neither title nor content
 */
export async function prepareNote(
  xml: string,
  where: string,
  { name, modifiedAt: exportedAt }: Pick<Source, 'name' | 'modifiedAt'>,
): Promise<Incoming> {
  const bytes = Buffer.from(xml);
  const { root, warnings } = parseXml(bytes);
  const title = wordsAt(root, 'title');
  const found = picturesOf(root);
  // Not as `data:` addresses: each step of reading would copy them whole.
  const { html, pictures } = await takePictures(
    htmlOfEnml(rawText(firstAt(root, 'content')), (md5) => found.has(md5)),
    (md5) => found.get(md5) ?? null,
  );
  if (title === null && html === '')
    throw new ArchiveError('unreadable', 'The note has neither title nor content.');
  const url = webAddress(wordsAt(root, 'note-attributes/source-url') ?? '');
  const created = timeFrom(wordsAt(root, 'created'));
  const author = wordsAt(root, 'note-attributes/author');
  const others = allAt(root, 'resource').length - found.size;
  const reading = readExtracted({
    headline: title === 'Untitled Note' ? null : title,
    url,
    html: html === '' ? null : html,
    ...(author !== null && { byline: author, authors: [author] }),
  });
  return incomingOf({
    bytes,
    type: 'application/enex+xml',
    taken: { capturedAt: created ?? exportedAt, capturedAtIsGuess: created === null, source: where },
    url,
    reading: { ...reading, warnings: [...reading.warnings, ...warnings, ...attachmentsNotShown(others)] },
    pictures,
    state: { addedAt: created },
    tags: allAt(root, 'tag').flatMap((tag) => wordsOf(tag) ?? []),
    collections: notebookOf(name, title),
  });
}

/** By the MD5 of their bytes, in hex. `data@encoding` is base64, whatever it is called (`enconding` occurs). */
function picturesOf(root: XmlElement): ReadonlyMap<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (const resource of allAt(root, 'resource')) {
    const type = wordsAt(resource, 'mime') ?? '';
    if (!/^image\/[a-z]+$/.test(type)) continue;
    const bytes = Buffer.from(rawText(firstAt(resource, 'data')), 'base64');
    if (pictureType(bytes) !== null) found.set(hash('md5', bytes, 'hex'), bytes);
  }
  return found;
}
