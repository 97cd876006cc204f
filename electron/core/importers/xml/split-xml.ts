import { ArchiveError } from '../../../contract/errors.ts';
import { limits } from '../limits.ts';
import type { Source } from '../source/source.ts';
import { xmlEncoding } from './xml-encoding.ts';
import { checkDepth, createXmlParser } from './xml-parser.ts';

/**
 * One element of a large document, as a document of its own: as it stands, with the namespaces and the language it inherits. `number` is
 * from 1; `xml` is null where it is larger than one entry may be.
 */
export interface XmlPiece {
  readonly number: number;
  readonly xml: string | null;
}

/**
 * The elements of a document that are entries, one after the other, without ever holding the document.
 *
 * @param isPiece asked for each element that is in no piece: its local name, and those of the elements it is in, outermost first
 * @throws unreadable where the document is not well-formed or cut, after what comes before was given
 */
export async function* splitXml(
  source: Pick<Source, 'head' | 'stream'>,
  isPiece: (name: string, path: readonly string[]) => boolean,
): AsyncGenerator<readonly XmlPiece[]> {
  const decoder = new TextDecoder(xmlEncoding(source.head));
  const splitter = createSplitter(isPiece);
  for await (const chunk of source.stream()) {
    yield* piecesOf(splitter, decoder.decode(chunk, { stream: true }));
  }
  yield* piecesOf(splitter, decoder.decode());
  splitter.end();
}

function* piecesOf(
  splitter: ReturnType<typeof createSplitter>,
  text: string,
): Generator<readonly XmlPiece[]> {
  const error = splitter.write(text);
  const pieces = splitter.taken();
  if (pieces.length > 0) yield pieces;
  if (error !== null) throw error;
}

interface Ancestor {
  readonly name: string;
  readonly inherited: ReadonlyMap<string, string>;
}

function createSplitter(isPiece: (name: string, path: readonly string[]) => boolean) {
  const parser = createXmlParser();
  const path: Ancestor[] = [];
  const pieces: XmlPiece[] = [];
  let number = 0;
  /** What was written from `heldFrom` on: nothing but the piece that is open, and what is not yet parsed. */
  let held = '';
  let heldFrom = 0;
  let lastTag = 0;
  let begun = true;
  /** The piece that is open: where it begins, how deep, what it inherits. */
  let piece: { at: number; depth: number; name: string; inherited: string; tooLarge: boolean } | null = null;

  parser.on('opentagstart', ({ name }) => {
    lastTag = parser.position;
    if (piece) return;
    const local = name.slice(name.indexOf(':') + 1);
    const names = path.map((each) => each.name);
    if (!isPiece(local, names)) return;
    const at = heldFrom + held.lastIndexOf(`<${name}`, parser.position - heldFrom);
    piece = { at, depth: path.length, name, inherited: '', tooLarge: false };
  });
  parser.on('opentag', ({ local, attributes }) => {
    const own = new Map(
      Object.values(attributes)
        .filter(({ name }) => /^(?:xmlns(?::.*)?|xml:lang)$/.test(name))
        .map(({ name, value }) => [name, value]),
    );
    const before = path.at(-1)?.inherited ?? new Map<string, string>();
    if (piece && piece.depth === path.length) {
      piece.inherited = [...before]
        .filter(([name]) => !own.has(name))
        .map(([name, value]) => ` ${name}="${escaped(value)}"`)
        .join('');
    }
    path.push({ name: local, inherited: own.size === 0 ? before : new Map([...before, ...own]) });
    checkDepth(path.length);
  });
  parser.on('closetag', () => {
    path.pop();
    lastTag = parser.position;
    if (!piece || piece.depth !== path.length) return;
    const xml = held.slice(piece.at - heldFrom, parser.position - heldFrom);
    const start = piece.name.length + 1;
    pieces.push({
      number: ++number,
      xml:
        piece.tooLarge || xml.length > limits.entry
          ? null
          : xml.slice(0, start) + piece.inherited + xml.slice(start),
    });
    piece = null;
  });

  const forget = (to: number) => {
    held = held.slice(Math.max(0, to - heldFrom));
    heldFrom = Math.max(heldFrom, to);
  };
  return {
    /** @returns what is wrong with it, once what comes before was taken */
    write(text: string): unknown {
      const chunk = begun ? text.replace(/^\ufeff?\s*/, '') : text;
      begun = begun && chunk === '';
      held += chunk;
      try {
        parser.write(chunk);
      } catch (error) {
        return error;
      }
      const end = heldFrom + held.length;
      if (piece && end - piece.at > limits.entry) piece.tooLarge = true;
      if (piece && !piece.tooLarge) forget(piece.at);
      else {
        const tag = heldFrom + held.lastIndexOf('<');
        forget(piece || tag < heldFrom || end - tag > limits.head ? end : tag);
      }
      if (end - lastTag > limits.entry * 4) {
        return new ArchiveError('too-large', 'The XML has a text that does not end.');
      }
      return null;
    },
    taken: (): readonly XmlPiece[] => pieces.splice(0),
    end: () => parser.close(),
  };
}

const escaped = (value: string): string =>
  value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
