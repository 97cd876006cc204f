import type { Importer } from '../importer.ts';
import { makeSource } from '../source/make-source.ts';
import type { Source } from '../source/source.ts';
import { cslJson } from '../zotero/csl-json.ts';
import { karakeep } from './karakeep.ts';
import { wallabag } from './wallabag.ts';

/** What is left of a list around one of its lines. */
interface Around {
  readonly before: string;
  readonly after: string;
}

/** The reader of a list, for a line of it by itself, as an archive keeps it: the line is read as the list of one. */
function lineOf(list: Importer, isLine: RegExp, { before, after }: Around): Importer {
  return {
    name: `${list.name}-line`,
    recognises: ({ head }) => isLine.test(Buffer.from(head).toString('utf8')),
    async *read(source, context) {
      const line = await source.bytes();
      yield* list.read(
        await sourceOf(source, Buffer.concat([Buffer.from(before), line, Buffer.from(after)])),
        context,
      );
    },
  };
}

const sourceOf = (line: Source, bytes: Buffer): Promise<Source> =>
  makeSource({
    ...line,
    rawSize: bytes.length,
    modifiedAt: new Date(line.modifiedAt),
    now: new Date(line.modifiedAt),
    async *raw(from) {
      if (from < bytes.length) yield bytes.subarray(from);
    },
  });

const inList = { before: '[', after: ']' };

/** Those of lists whose lines have a text of their own. */
export const keptLines: readonly Importer[] = [
  lineOf(wallabag, /^\s*\{[\s\S]{0,4000}?"is_archived"\s*:/, inList),
  lineOf(karakeep, /^\s*\{(?=[\s\S]*"createdAt"\s*:)[\s\S]*"content"\s*:\s*\{\s*"type"\s*:\s*"text"/, {
    before: '{"bookmarks":[',
    after: ']}',
  }),
];

/** A reference as CSL-JSON has it, by itself. */
export const keptReference: Importer = lineOf(cslJson, /^\s*\{/, inList);
