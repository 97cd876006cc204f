import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestArchive, type TestArchive } from '../testing/open-test-archive.ts';
import { importers, treeImporters } from './index.ts';
import { memorySource } from './testing/memory-source.ts';
import { type Sample, samples } from './testing/samples/index.ts';
import { spoil, withLongLine } from './testing/spoil.ts';

/** Another number gives other accidents: `PRESSMARK_SEED=7 npx vitest run … bad-input`. */
const seed = Number(process.env.PRESSMARK_SEED ?? 1);
const names = [...importers, ...treeImporters].map(({ name }) => name);

let root: string;
let archive: TestArchive;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'pressmark-bad-'));
  archive = openTestArchive({ dir: join(root, 'archive') });
});
afterAll(() => {
  archive.close();
  rmSync(root, { recursive: true, force: true });
});

const files = (dir: string): readonly string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
const stateOf = (dir: string) =>
  files(dir).map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]);

/** What only a fault of ours would say. */
const ourFault =
  /undefined|is not a |is not iter|Cannot (?:read|destr)|nternal|call stack|TypeError|RangeError|SQL|constraint|ENOENT|^Un|malformed|invalid (?:dist|code)|ssert|\[object/;

/** Imports a folder of files and holds what is promised of any import. */
async function importAll(given: readonly { readonly name: string; readonly bytes: Uint8Array }[]) {
  const dir = mkdtempSync(join(root, 'in-'));
  for (const [at, { name, bytes }] of given.entries()) {
    const own = join(dir, String(at).padStart(2, '0'));
    mkdirSync(own);
    writeFileSync(join(own, name), bytes);
  }
  const before = [stateOf(dir), files(root).filter((path) => !path.startsWith(archive.dir))];
  const report = await archive.call('import.run', { paths: [dir] });
  const { found, stored, newEditions, alreadyThere, failed, unnamed } = report;
  expect(stored + newEditions + alreadyThere + failed.length + unnamed).toBe(found);
  for (const { source, reason } of failed) expect.soft(reason, source).not.toMatch(ourFault);
  expect([stateOf(dir), files(root).filter((path) => !path.startsWith(archive.dir))]).toEqual(before);
  rmSync(dir, { recursive: true });
  return report;
}

const sampleOf = (name: string): Sample => {
  const sample = samples.get(name);
  if (!sample) throw new Error(`There is no sample of ${name}.`);
  return sample;
};

describe('a sound sample', () => {
  test('is there for each importer, and for no other', () => {
    expect([...samples.keys()].toSorted()).toEqual(names.toSorted());
  });

  test.each(names)('of %s is known by it, and has an article', async (name) => {
    const sample = sampleOf(name);
    const bytes = await sample.bytes();
    const source = await memorySource(sample.name, bytes);
    const known = importers.find((each) => each.recognises(source))?.name;
    const isTree = treeImporters.some((tree) => tree.name === name);
    expect(known).toMatch(isTree ? /^(?:zip|tar)$/ : name);
    const report = await importAll([{ name: sample.name, bytes }]);
    expect(report.stored + report.alreadyThere + report.newEditions, JSON.stringify(report)).toBeGreaterThan(
      0,
    );
  });
});

describe('a spoilt file', () => {
  test.each(names)('of %s ends itself only, and is told in words', async (name) => {
    const sample = sampleOf(name);
    const spoilt = spoil(await sample.bytes(), seed);
    const began = performance.now();
    const report = await importAll(spoilt.map(({ bytes }) => ({ name: sample.name, bytes })));
    expect(report.found + (report.passedOver?.named.length ?? 0)).toBeGreaterThan(0);
    expect(performance.now() - began).toBeLessThan(30_000);
  });

  test.each(names)('of %s with a line of 2 MB is read or told in time', async (name) => {
    const sample = sampleOf(name);
    const bytes = withLongLine(await sample.bytes(), 2_000_000);
    const began = performance.now();
    await importAll([{ name: sample.name, bytes }]);
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});

test('after all of it the archive is sound', async () => {
  expect(await archive.call('archive.verify', {})).toMatchObject({ ok: true });
});
