import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ImportReport } from '../../../contract/clip.ts';
import { pageClip, textClip } from '../../testing/clips.ts';
import { openTestArchive, type TestArchive } from '../../testing/open-test-archive.ts';
import { makeZip, type ZipPart } from '../testing/make-zip.ts';
import { testSurroundings } from '../testing/surroundings.ts';
import { fileSource } from './disk.ts';
import { openZip } from './zip.ts';

let archive: TestArchive;
let dir: string;
beforeEach(() => {
  archive = openTestArchive();
  dir = mkdtempSync(join(tmpdir(), 'pressmark-zip-'));
});
afterEach(() => {
  archive.close();
  rmSync(dir, { recursive: true, force: true });
});

const write = (name: string, bytes: Uint8Array): string => {
  const path = join(dir, name);
  writeFileSync(path, bytes);
  return path;
};
const zipped = async (parts: readonly ZipPart[], name = 'a.zip') => write(name, await makeZip(parts));
const text = (headline: string) => Buffer.from(textClip({ headline }).text ?? '');
const page = (headline: string) => Buffer.from(pageClip({ headline }).text ?? '');
const run = async (...paths: readonly string[]): Promise<ImportReport> => {
  const report = await archive.call('import.run', { paths: [...paths] });
  const { stored, newEditions, alreadyThere, failed, unnamed } = report;
  expect(stored + newEditions + alreadyThere + failed.length + unnamed).toBe(report.found);
  return report;
};
const headlines = async (report: ImportReport) =>
  Promise.all(report.ids.map(async (id) => (await archive.call('article.get', { id })).headline));

describe('a zip', () => {
  test('is read like the folder it is, each file by what is in it', async () => {
    const path = await zipped([
      { name: 'b.txt', bytes: text('B ships arrive') },
      { name: 'a/page.htm', bytes: page('A ships arrive') },
      { name: 'a/page_files/advert.html', bytes: page('Advertisement') },
      { name: '__MACOSX/._b.txt', bytes: text('A shadow') },
      { name: 'b.meta.json', bytes: Buffer.from('{"tags":["sea"],"url":"https://news.example/b"}') },
      { name: 'lines', bytes: Buffer.from('{"headline":"C ships arrive","text":"x"}\n'), stored: true },
    ]);
    const report = await run(path);
    expect(report).toMatchObject({ found: 3, stored: 3, failed: [] });
    expect(await headlines(report)).toEqual(['A ships arrive', 'B ships arrive', 'C ships arrive']);
    const b = await archive.call('article.get', { id: report.ids[1] ?? '' });
    expect(b).toMatchObject({ url: 'https://news.example/b', tags: ['sea'] });
    expect(b.capture.source).toBe(`${path}!/b.txt`);
    expect(await run(path)).toMatchObject({ found: 3, alreadyThere: 3 });
  });

  test('within zips is read three deep and no deeper', async () => {
    let bytes = await makeZip([{ name: 'deepest.txt', bytes: text('Deep ships arrive') }]);
    for (const name of ['3.zip', '2.zip']) bytes = await makeZip([{ name, bytes }]);
    expect(await run(write('three.zip', bytes))).toMatchObject({ found: 1, stored: 1 });
    const report = await run(write('four.zip', await makeZip([{ name: '1.zip', bytes }])));
    expect(report.failed).toEqual([
      { source: expect.stringMatching(/deepest\.txt$/), reason: 'It lies in more than 3 containers.' },
    ]);
  });

  test('of the form for more than 4 GiB or 65,535 files is read', async () => {
    const path = await zipped([{ name: 'z.txt', bytes: text('Z ships arrive'), zip64: true }]);
    expect(await run(path)).toMatchObject({ found: 1, stored: 1 });
  });

  /** The names that a zip is read to have whose names were written as other bytes of the same number. */
  const readAs = async (...names: readonly Buffer[]) => {
    const placeholders = names.map((name, at) => String(at).padStart(name.length, 'x'));
    const bytes = await makeZip(placeholders.map((name) => ({ name, bytes: text(name) })));
    for (const [at, name] of placeholders.entries()) {
      for (const [signature, flags, start] of [
        ['PK\x03\x04', 6, 30],
        ['PK\x01\x02', 8, 46],
      ] as const) {
        const header = bytes.indexOf(
          Buffer.concat([Buffer.from(name)]),
          bytes.indexOf(signature, 0, 'latin1'),
        );
        names[at]?.copy(bytes, header);
        // The writer says UTF-8 even of ASCII.
        bytes.writeUInt16LE(0, header - start + flags);
      }
    }
    const zip = await openZip(
      await fileSource(write('n.zip', bytes), testSurroundings()),
      testSurroundings(),
    );
    await zip.close();
    return zip.tree.names();
  };

  test('keeps its names, whatever charset they are in', async () => {
    expect(await readAs(Buffer.from('日本.txt'))).toEqual(['日本.txt']);
    expect(await readAs(Buffer.from([0x8d, 0xae, 0xa2, 0xae, 0xe1, 0xe2, 0xa8]))).toEqual(['Новости']);
    expect(await readAs(Buffer.from([0x81, 0x62, 0x65, 0x72]))).toEqual(['über']);
    const japanese = Buffer.from('93fa967b8cea82cc905695b78b4c8e96', 'hex');
    const many = Array.from({ length: 20 }, (_, n) =>
      Buffer.concat([japanese, Buffer.from(` ${n + 10}.txt`)]),
    );
    expect((await readAs(...many))[0]).toBe('日本語の新聞記事 10.txt');
  });
});

describe('a zip that is broken or means harm', () => {
  test('has what leads out of it refused and told, and the rest is read', async () => {
    const good = await makeZip([
      { name: 'aa/evil.txt', bytes: text('Evil') },
      { name: '/bs/evil.txt'.slice(1), bytes: text('Evil two') },
      { name: 'good.txt', bytes: text('Good ships arrive') },
    ]);
    const bad = Buffer.from(
      good.toString('latin1').replaceAll('aa/evil', '../evil').replaceAll('bs/evil', '\\\\/evil'),
      'latin1',
    );
    const report = await run(write('slip.zip', bad));
    expect(report).toMatchObject({ found: 3, stored: 1 });
    expect(report.failed.map(({ reason }) => reason)).toEqual(
      Array(2).fill('Its name leads out of the zip.'),
    );
  });

  test('that would unpack to a thousand times its size ends that file only', async () => {
    const bomb = Buffer.alloc(50 * 1024 * 1024, 'nothing ');
    const path = await zipped([
      { name: 'bomb.txt', bytes: bomb },
      { name: 'good.txt', bytes: text('Good ships arrive') },
    ]);
    const report = await run(path);
    expect(report.failed.map(({ source }) => source.slice(path.length))).toEqual(['!/bomb.txt']);
    expect(report.failed[0]?.reason).toContain('more than 200 times its size');
    expect(await archive.call('search.query', { query: 'headline:good' })).toMatchObject({ total: 1 });
  });

  test('whose files lie over each other is refused whole', async () => {
    const bytes = await makeZip([{ name: 'a.txt', bytes: text('A ships arrive') }]);
    const at = bytes.indexOf('PK\x01\x02', 0, 'latin1');
    const end = bytes.indexOf('PK\x05\x06', 0, 'latin1');
    const entry = bytes.subarray(at, end);
    const tail = Buffer.from(bytes.subarray(end));
    tail.writeUInt16LE(200, 8);
    tail.writeUInt16LE(200, 10);
    tail.writeUInt32LE(entry.length * 200, 12);
    const lies = Array.from({ length: 200 }, (_, n) => {
      const copy = Buffer.from(entry);
      copy.write('abcdefghijklmnopqrst'[n % 20] ?? 'a', 46);
      copy.writeUInt32LE(1_000_000, 20);
      return copy;
    });
    const report = await run(write('lies.zip', Buffer.concat([bytes.subarray(0, at), ...lies, tail])));
    expect(report).toMatchObject({ found: 1, failed: [{ reason: expect.stringContaining('trap') }] });
  });

  test('that is cut, encrypted, damaged or packed strangely is told so', async () => {
    const bytes = await makeZip([{ name: 'a.txt', bytes: text('A ships arrive') }]);
    const changed = (flags: number, method: number) => {
      const raw = Buffer.from(bytes);
      for (const [mark, at] of [
        ['PK\x03\x04', 6],
        ['PK\x01\x02', 8],
      ] as const) {
        const start = raw.indexOf(mark, 0, 'latin1');
        raw.writeUInt16LE(raw.readUInt16LE(start + at) | flags, start + at);
        raw.writeUInt16LE(method, start + at + 2);
      }
      return raw;
    };
    const flipped = Buffer.from(bytes);
    const other = deflateRawSync(Buffer.alloc(50, 'other'));
    other.copy(flipped, 40);
    const reasons: string[] = [];
    for (const raw of [bytes.subarray(0, bytes.length - 30), changed(1, 8), changed(0, 93), flipped]) {
      const { found, failed } = await run(write('x.zip', raw));
      expect(found).toBe(1);
      reasons.push(failed[0]?.reason ?? '');
    }
    expect(reasons).toEqual([
      expect.stringContaining('cut or damaged'),
      expect.stringContaining('encrypted'),
      expect.stringContaining('(93)'),
      expect.stringContaining('damaged'),
    ]);
  });

  test('with a name twice keeps both where they differ, and one where they do not', async () => {
    const path = await zipped([
      { name: 'a.txt', bytes: text('First ships arrive') },
      { name: 'a.txt', bytes: text('First ships arrive') },
      { name: 'a.txt', bytes: text('Second ships arrive') },
    ]);
    const report = await run(path);
    expect(await headlines(report)).toEqual(['Second ships arrive', 'First ships arrive']);
  });
});
