import { createHash } from 'node:crypto';
import { pipeline, type Readable, Transform } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { ArchiveError } from '../../contract/errors.ts';
import { readableJson } from '../articles/readable.ts';
import { type Line, readLines } from '../importers/jsonl/read-lines.ts';
import { type Bundle, type BundleRow, bundlePaths, bundleSchema, rowOfJson } from './bundle.ts';

/** An open bundle. Whatever is read of it is checked against its manifest; what differs is thrown as archive-damaged. */
export interface BundleReader {
  readonly about: Bundle;
  rows(table: string): AsyncIterable<BundleRow>;
  blob(sha256: string): Promise<Uint8Array>;
  close(): void;
}

/** @throws unreadable where it is no bundle, archive-damaged where it is one that is broken */
export async function openBundle(path: string): Promise<BundleReader> {
  const bundle = await openZip(path);
  try {
    const manifest = await readManifest(bundle, path);
    const open = (name: string) => checkedStream({ ...bundle, manifest }, name, path);
    const about = bundleSchema.safeParse(readableJson(await text(await open(bundlePaths.about))));
    if (!about.success) {
      throw new ArchiveError(
        'unreadable',
        `${path} is a bundle of a kind that this Pressmark does not know.`,
      );
    }
    return {
      about: about.data,
      async *rows(table) {
        const name = bundlePaths.table(table);
        const input = await open(name);
        // Whoever stopped at a broken row hears of no failure behind it: without a listener that would end the program.
        input.on('error', () => {});
        try {
          for await (const lines of readLines({ stream: () => input }, null, Number.POSITIVE_INFINITY)) {
            for (const line of lines) yield rowOf(line, path, name);
          }
        } finally {
          input.destroy();
        }
      },
      blob: async (sha256) => buffer(await open(bundlePaths.blob(sha256))),
      close: () => bundle.zip.close(),
    };
  } catch (error) {
    bundle.zip.close();
    throw error;
  }
}

function rowOf({ number, bytes }: Line, path: string, table: string): BundleRow {
  try {
    return rowOfJson(Buffer.from(bytes ?? []).toString());
  } catch (cause) {
    throw damaged(path, `line ${number} of ${table} cannot be read`, cause);
  }
}

interface OpenZip {
  readonly zip: ZipFile;
  readonly entries: ReadonlyMap<string, Entry>;
}

async function openZip(path: string): Promise<OpenZip> {
  try {
    const zip = await openPromise(path, { autoClose: false });
    const entries = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
    if (entries.has(bundlePaths.about)) return { zip, entries };
    zip.close();
  } catch (cause) {
    throw new ArchiveError('unreadable', `${path} is no Pressmark bundle: ${messageOf(cause)}`, { cause });
  }
  throw new ArchiveError('unreadable', `${path} is no Pressmark bundle.`);
}

/** The hashes that the bundle itself tells, by path. */
async function readManifest({ zip, entries }: OpenZip, path: string): Promise<ReadonlyMap<string, string>> {
  const entry = entries.get(bundlePaths.manifest);
  if (!entry) throw damaged(path, 'it has no manifest, so it was not written to its end');
  const lines = (await text(await zip.openReadStreamPromise(entry))).split('\n');
  return new Map(lines.filter((line) => line !== '').map((line) => [line.slice(66), line.slice(0, 64)]));
}

async function checkedStream(
  bundle: OpenZip & { readonly manifest: ReadonlyMap<string, string> },
  name: string,
  path: string,
): Promise<Readable> {
  const entry = bundle.entries.get(name);
  const expected = bundle.manifest.get(name);
  if (!entry || !expected) throw damaged(path, `${name} is missing`);
  const hash = createHash('sha256');
  const check = new Transform({
    transform(chunk: Buffer, _encoding, give) {
      hash.update(chunk);
      give(null, chunk);
    },
    flush(give) {
      give(hash.digest('hex') === expected ? null : damaged(path, `${name} is not what was written`));
    },
  });
  const source = await bundle.zip.openReadStreamPromise(entry);
  return pipeline(source, check, () => {});
}

const damaged = (path: string, why: string, cause?: unknown) =>
  new ArchiveError('archive-damaged', `The bundle ${path} is damaged: ${why}. Nothing was taken from it.`, {
    cause,
  });

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
