import { ArchiveError } from '../../../contract/errors.ts';
import type { Mark } from '../importer.ts';
import { limits } from '../limits.ts';
import type { Source } from '../source/source.ts';
import { createTagOffsets, hidesTags } from './tag-offsets.ts';
import { xmlEncoding } from './xml-encoding.ts';
import { checkDepth, createXmlParser } from './xml-parser.ts';

/**
 * One element of a large document, as a document of its own: as it stands, with the namespaces and the language it inherits. `number` is
 * from 1; `xml` is null where it is larger than one entry may be; `mark` is null where reading cannot start again with it.
 */
export interface XmlPiece {
  readonly number: number;
  readonly xml: string | null;
  readonly mark: Mark | null;
}

/** Asked for each element that is in no piece: its local name, and those of the elements it is in, outermost first. */
type IsPiece = (name: string, path: readonly string[]) => boolean;

/**
 * The elements of a document that are entries, one after the other, without ever holding the document. Reading starts again with any
 * that lies in the same element as the first one: what stands before that one is read anew, and what is between is passed over.
 *
 * @param from the mark of the piece to begin with
 * @throws unreadable where the document is not well-formed or cut, after what comes before was given
 */
export async function* splitXml(
  source: Pick<Source, 'head' | 'stream'>,
  isPiece: IsPiece,
  from: Mark | null = null,
): AsyncGenerator<readonly XmlPiece[]> {
  const encoding = xmlEncoding(source.head);
  const decoder = new TextDecoder(encoding);
  const hasMarks = !hidesTags(encoding);
  const splitter = createSplitter(isPiece, { hasMarks, before: (from?.item ?? 1) - 1 });
  for await (const { bytes, offset } of bytesFrom(source, isPiece, from)) {
    yield* piecesOf(splitter, decoder.decode(bytes, { stream: true }), bytes, offset);
  }
  yield* piecesOf(splitter, decoder.decode(), new Uint8Array(), 0);
  splitter.end();
}

interface Chunk {
  readonly bytes: Uint8Array;
  /** Where it lies in the source. */
  readonly offset: number;
}

async function* bytesFrom(
  source: Pick<Source, 'head' | 'stream'>,
  isPiece: IsPiece,
  from: Mark | null,
): AsyncGenerator<Chunk> {
  if (from === null) return yield* chunksOf(source.stream(), 0);
  const first = await firstPieceOf(source, isPiece);
  for await (const { bytes, offset } of chunksOf(source.stream(), 0)) {
    yield { bytes: bytes.subarray(0, first - offset), offset };
    if (offset + bytes.length >= first) break;
  }
  yield* chunksOf(source.stream(from.at), from.at);
}

async function* chunksOf(stream: AsyncIterable<Uint8Array>, from: number): AsyncGenerator<Chunk> {
  let offset = from;
  for await (const bytes of stream) {
    yield { bytes, offset };
    offset += bytes.length;
  }
}

/** Where the first piece lies. */
async function firstPieceOf(source: Pick<Source, 'head' | 'stream'>, isPiece: IsPiece): Promise<number> {
  const decoder = new TextDecoder(xmlEncoding(source.head));
  const splitter = createSplitter(isPiece, { hasMarks: true, before: 0 });
  for await (const { bytes, offset } of chunksOf(source.stream(), 0)) {
    const error = splitter.write(decoder.decode(bytes, { stream: true }), bytes, offset);
    const first = splitter.first();
    if (first !== null) return first;
    if (error !== null) throw error;
  }
  throw new Error('A document that has been read in part has no pieces.');
}

function* piecesOf(
  splitter: ReturnType<typeof createSplitter>,
  text: string,
  bytes: Uint8Array,
  offset: number,
): Generator<readonly XmlPiece[]> {
  const error = splitter.write(text, bytes, offset);
  const pieces = splitter.taken();
  if (pieces.length > 0) yield pieces;
  if (error !== null) throw error;
}

interface Ancestor {
  readonly name: string;
  readonly inherited: ReadonlyMap<string, string>;
}

interface OpenPiece {
  readonly at: number;
  readonly depth: number;
  readonly name: string;
  inherited: string;
  tooLarge: boolean;
  mark: Mark | null;
}

interface SplitOptions {
  readonly hasMarks: boolean;
  /** How many pieces were passed over. */
  readonly before: number;
}

function createSplitter(isPiece: IsPiece, { hasMarks, before }: SplitOptions) {
  const parser = createXmlParser(
    () => {},
    (line) => (before === 0 ? `in line ${line}` : `after the first ${number} entries`),
  );
  const path: Ancestor[] = [];
  const pieces: XmlPiece[] = [];
  const offsets = createTagOffsets();
  let number = before;
  /** Where the first piece lies, and in what. */
  let first: { readonly at: number; readonly parent: Ancestor | undefined } | null = null;
  /** What was written from `heldFrom` on: nothing but the piece that is open, and what is not yet parsed. */
  let held = '';
  let heldFrom = 0;
  let lastTag = 0;
  let begun = true;
  /** The piece that is open: where it begins, how deep, what it inherits. */
  let piece: OpenPiece | null = null;

  parser.on('opentagstart', ({ name }) => {
    lastTag = parser.position;
    if (piece) return;
    const local = name.slice(name.indexOf(':') + 1);
    const names = path.map((each) => each.name);
    if (!isPiece(local, names)) return;
    const at = heldFrom + held.lastIndexOf(`<${name}`, parser.position - heldFrom);
    piece = { at, depth: path.length, name, inherited: '', tooLarge: false, mark: null };
    if (!hasMarks) return;
    const offset = offsets.of(at);
    first ??= { at: offset, parent: path.at(-1) };
    if (first.parent === path.at(-1)) piece.mark = { at: offset, item: number + 1 };
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
      mark: piece.mark,
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
    write(text: string, bytes: Uint8Array, offset: number): unknown {
      const chunk = begun ? text.replace(/^\ufeff?\s*/, '') : text;
      begun = begun && chunk === '';
      offsets.read(chunk, heldFrom + held.length, bytes, offset);
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
    first: (): number | null => first?.at ?? null,
    taken: (): readonly XmlPiece[] => pieces.splice(0),
    end: () => parser.close(),
  };
}

const escaped = (value: string): string =>
  value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
