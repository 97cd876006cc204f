import { ArchiveError } from '../../../contract/errors.ts';
import type { Incoming } from '../../articles/keep.ts';
import type { Entry, Importer } from '../importer.ts';
import { incomingOf } from '../incoming.ts';
import { readLines } from '../jsonl/read-lines.ts';
import { limits } from '../limits.ts';
import { readStory } from '../news/story.ts';
import { jsonElements } from '../reading-lists/json-elements.ts';
import type { Source } from '../source/source.ts';
import { asJson, type Json } from './json.ts';
import { ninjsStory } from './ninjs-story.ts';

const names =
  /"(?:versioncreated|versionCreated|pubstatus|pubStatus|body_x?html|body_text|body_nitf|representationtype|representationType)"\s*:/;
const parts = /"headlines"\s*:\s*\[[\s\S]*"(?:contenttype|contentType|value)"\s*:/;
const schema = /std\/ninjs\/ninjs-schema/;

/** ninjs 1.x, 2.x and 3.x: an item by itself, a list of them, a list under a name, or one a line. */
export const ninjs: Importer = {
  name: 'ninjs',
  recognises: ({ head }) => {
    const text = Buffer.from(head).toString('utf8');
    return /^\ufeff?\s*[[{]/.test(text) && (names.test(text) || parts.test(text) || schema.test(text));
  },
  async *read(source) {
    const start = Buffer.from(source.head).toString('utf8').trimStart();
    if (start.startsWith('[')) yield* listed(source);
    else if (isLines(start)) yield* lines(source);
    else yield* single(source);
  },
};

/** Two objects, each on its line. */
const isLines = (start: string): boolean => /^\ufeff?\{.*\}\s*\n\s*\{"/.test(start);

async function* listed(source: Source): AsyncGenerator<readonly Entry[]> {
  for await (const elements of jsonElements(source)) {
    yield elements.map(({ number, bytes }) => entryOf(bytes, source, `${source.path}:${number}`));
  }
}

async function* lines(source: Source): AsyncGenerator<readonly Entry[]> {
  for await (const some of readLines(source, null)) {
    yield some.map(({ number, bytes }) => entryOf(bytes, source, `${source.path}:${number}`));
  }
}

/** An item, or an object with a list of items in it, as an answer of an agency's server is. */
async function* single(source: Source): AsyncGenerator<readonly Entry[]> {
  const bytes = await source.bytes();
  const item = parse(bytes);
  const list = isItem(item) ? undefined : Object.values(item).find(Array.isArray);
  if (!list) yield [entryOf(bytes, source, source.path)];
  else {
    yield list.map((each: unknown, at: number) =>
      entryOf(Buffer.from(JSON.stringify(each) ?? 'null'), source, `${source.path}:${at + 1}`),
    );
  }
}

const isItem = (item: Json): boolean =>
  'uri' in item || 'guid' in item || 'headline' in item || 'headlines' in item;

function entryOf(bytes: Uint8Array | null, source: Source, where: string): Entry {
  if (bytes === null) {
    return { kind: 'failed', source: where, reason: `It is larger than ${limits.entry / 1024 / 1024} MiB.` };
  }
  return { kind: 'clip', source: where, bytes: bytes.length, prepare: () => prepare(bytes, source, where) };
}

function prepare(bytes: Uint8Array, source: Source, where: string): Incoming {
  const { story, guid, tags } = ninjsStory(parse(bytes));
  return incomingOf({
    bytes,
    type: 'application/json',
    taken: { capturedAt: source.modifiedAt, capturedAtIsGuess: true, source: where },
    url: story.given.url ?? null,
    guid,
    reading: readStory(story),
    tags,
  });
}

function parse(bytes: Uint8Array): Json {
  let value: unknown;
  try {
    value = JSON.parse(
      Buffer.from(bytes)
        .toString('utf8')
        .replace(/^\ufeff/, ''),
    );
  } catch (cause) {
    throw new ArchiveError('unreadable', `It is not JSON: ${(cause as Error).message}`, { cause });
  }
  const item = asJson(value);
  if (item) return item;
  throw new ArchiveError('unreadable', 'It is not a JSON object.');
}
