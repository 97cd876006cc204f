import { createHash } from 'node:crypto';
import { ArchiveError } from '../../../contract/errors.ts';
import type { Entry, Mark, TreeImporter } from '../importer.ts';
import { limits } from '../limits.ts';
import type { Source } from '../source/source.ts';
import type { Tree } from '../source/tree.ts';
import { warcEntries } from './warc.ts';

/**
 * WACZ 1.1 (https://specs.webrecorder.net/wacz/1.1.1/): the WARCs in its folder `archive`, checked against the digests that
 * `datapackage.json` has of them. Its own list of pages may be missing or wrong, so the records themselves are read.
 */
export const wacz: TreeImporter = {
  name: 'wacz',
  recognises: (names) => names.includes('datapackage.json') && names.includes('archive/'),
  async *read(tree, { from }) {
    const folder = tree.folder('archive');
    const names = (await folder.names()).filter((name) => /\.warc(?:\.gz)?$/i.test(name));
    if (names.length === 0)
      throw new ArchiveError('unreadable', 'The WACZ has no WARC in its folder “archive”.');
    const digests = await digestsOf(tree);
    for (const [at, name] of names.entries()) {
      if (from && at < from.at) continue;
      const source = await folder.open(name);
      const wrong = await differs(source, digests.get(`archive/${name}`) ?? null);
      if (wrong) yield [{ kind: 'failed', source: source.path, reason: wrong, mark: { at } }];
      const inner = from?.at === at ? (from.inner ?? null) : null;
      for await (const entries of warcEntries(source, inner)) yield entries.map((entry) => marked(entry, at));
    }
  },
};

function marked(entry: Entry, at: number): Entry {
  const mark: Mark = entry.mark ? { at, inner: entry.mark } : { at };
  return { ...entry, mark };
}

async function digestsOf(tree: Tree): Promise<ReadonlyMap<string, string>> {
  const file = await tree.file('datapackage.json');
  try {
    const json: unknown = JSON.parse((await file?.bytes(limits.entry))?.toString('utf8') ?? '{}');
    const resources: unknown = Reflect.get(json as object, 'resources');
    if (!Array.isArray(resources)) return new Map();
    return new Map(
      resources.map(({ path, hash: digest }: { path: unknown; hash: unknown }) => [
        String(path),
        String(digest),
      ]),
    );
  } catch {
    return new Map();
  }
}

/** What is wrong with a WARC by its digest; null where nothing is, or none of it is known. It is read all the same. */
async function differs(source: Source, digest: string | null): Promise<string | null> {
  const expected = /^sha256:([\da-f]{64})$/i.exec(digest ?? '')?.[1]?.toLowerCase();
  if (!expected) return null;
  const made = await sha256Of(source);
  return made === expected
    ? null
    : 'The WARC is not what the WACZ’s digest says; its pages were read all the same.';
}

async function sha256Of(source: Source): Promise<string> {
  const sha256 = createHash('sha256');
  for await (const chunk of source.raw()) sha256.update(chunk);
  return sha256.digest('hex');
}
