import type { Entry, Importer } from '../importer.ts';
import type { Source } from '../source/source.ts';
import { splitXml, type XmlPiece } from '../xml/split-xml.ts';
import { prepareNote } from './prepare-note.ts';

const begins = /<en-export\b/;

/** Evernote's ENEX: notes one by one, however large the file, and from any of them on. What is kept of each is its own XML, with all that it holds. */
export const enex: Importer = {
  name: 'enex',
  recognises: ({ head }) => begins.test(Buffer.from(head).toString('utf8')),
  async *read(source, { from }) {
    for await (const pieces of splitXml(source, (name) => name === 'note', from)) {
      yield pieces.map((piece) => entryOf(piece, source));
    }
  },
};

function entryOf({ number, xml, mark }: XmlPiece, file: Source): Entry {
  const source = `${file.path}:${number}`;
  const place = { source, ...(mark && { mark }) };
  if (xml === null) return { kind: 'failed', ...place, reason: 'The note is larger than 64 MiB.' };
  return { kind: 'clip', ...place, bytes: xml.length, prepare: () => prepareNote(xml, source, file) };
}
