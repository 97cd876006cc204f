import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pageClip, textClip } from '../../testing/clips.ts';
import { tar } from '../tar.ts';
import { openImports } from '../testing/import-of.ts';
import { makeTar } from '../testing/make-tar.ts';
import { makeZip } from '../testing/make-zip.ts';
import { wrongMarks } from '../testing/read-whole.ts';
import { testSurroundings } from '../testing/surroundings.ts';
import { fileSource } from './disk.ts';
import { isTar } from './tar-directory.ts';

const { importFile, importTwice, write } = openImports();
const text = (headline: string) => textClip({ headline }).text ?? '';
const page = (headline: string) => pageClip({ headline }).text ?? '';
const lines = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    JSON.stringify({ headline: `Ship ${n}`, text: `Of ship ${n}.` }),
  ).join('\n');

describe('a tar', () => {
  test.each([
    ['as it is', 'a.tar', (bytes: Buffer) => bytes],
    ['gzipped', 'a.tar.gz', (bytes: Buffer) => gzipSync(bytes)],
  ])('%s is read like the folder it is, each file by what is in it', async (_, name, packed) => {
    const long = `${'a-long-name/'.repeat(12)}c.jsonl`;
    const bytes = packed(
      await makeTar([
        { name: 'a', type: 'directory' },
        { name: 'b.txt', bytes: text('B ships arrive') },
        { name: 'a/page.htm', bytes: page('A ships arrive') },
        { name: 'a/page_files/advert.html', bytes: page('Advertisement') },
        { name: 'b.meta.json', bytes: '{"tags":["sea"],"url":"https://news.example/b"}' },
        { name: long, bytes: '{"headline":"C ships arrive","text":"x"}\n' },
        { name: 'été.txt', bytes: text('D ships arrive') },
      ]),
    );
    const { path, report, articles } = await importTwice(name, bytes);
    expect(report).toMatchObject({ found: 4, stored: 4, failed: [] });
    const headlines = articles.map(({ headline }) => headline);
    expect(headlines.toSorted()).toEqual([
      'A ships arrive',
      'B ships arrive',
      'C ships arrive',
      'D ships arrive',
    ]);
    expect(articles.find(({ headline }) => headline === 'B ships arrive')).toMatchObject({
      url: 'https://news.example/b',
      tags: ['sea'],
      capture: { source: `${path}!/b.txt` },
    });
  });

  test('in a zip, and with a zip in it, is read through', async () => {
    const inner = await makeZip([{ name: 'c.txt', bytes: Buffer.from(text('C ships arrive')) }]);
    const bytes = await makeTar([
      { name: 'c.zip', bytes: inner },
      { name: 'd.txt', bytes: text('D ships arrive') },
    ]);
    const { report } = await importTwice('a.zip', await makeZip([{ name: 'a.tgz', bytes: gzipSync(bytes) }]));
    expect(report).toMatchObject({ found: 2, stored: 2, failed: [] });
  });

  test('of two files of one name keeps both', async () => {
    const parts = ['First', 'Second'].map((word) => ({ name: 'a.txt', bytes: text(`${word} ships arrive`) }));
    const { articles } = await importFile('a.tar', await makeTar(parts));
    expect(articles).toHaveLength(2);
  });

  test('names what leads out of it, what is a link and what is no file, and reads the rest', async () => {
    const bytes = await makeTar([
      { name: '../../evil.txt', bytes: text('Evil ships arrive') },
      { name: '/etc/evil.txt', bytes: text('Evil ships arrive') },
      { name: 'link.txt', type: 'symlink', linkname: '/etc/passwd' },
      { name: 'hard.txt', type: 'link', linkname: '../../../etc/passwd' },
      { name: 'pipe', type: 'fifo' },
      { name: 'good.txt', bytes: text('Good ships arrive') },
    ]);
    const { path, report } = await importFile('a.tar', bytes);
    expect(report).toMatchObject({ found: 6, stored: 1 });
    expect(report.failed.map(({ source, reason }) => `${source.slice(path.length)} ${reason}`)).toEqual([
      '!/../../evil.txt Its name leads out of the tar.',
      '!//etc/evil.txt Its name leads out of the tar.',
      '!/link.txt It is a link: only files are read from a tar.',
      '!/hard.txt It is a link: only files are read from a tar.',
      '!/pipe It is neither a file nor a folder, but a part of a system.',
    ]);
  });

  test.each([
    ['as it is', 'a.tar', (bytes: Buffer) => bytes.subarray(0, -3000)],
    ['gzipped', 'a.tar.gz', (bytes: Buffer) => gzipSync(bytes).subarray(0, -900)],
  ])('that is cut, %s, gives what comes before, and says so', async (_, name, cut) => {
    // Words that cannot be packed well, so that a gzip has an end to lose.
    const words = (n: number) =>
      Array.from({ length: 400 }, (_, at) => ((at * 7919 + n * 104_729) % 99_991).toString(36)).join(' ');
    const parts = [1, 2, 3].map((n) => ({
      name: `${n}.txt`,
      bytes: `${text(`Ship ${n} arrives`)}\n\n${words(n)}`,
    }));
    const { report } = await importFile(name, cut(await makeTar(parts)));
    expect(report.stored).toBe(2);
    expect(report.failed.at(0)?.reason).toBe('The tar is cut or damaged: what comes before was read.');
    expect(report.found).toBe(2 + report.failed.length);
  });

  test('with a header that is damaged in its middle gives what comes before', async () => {
    const bytes = await makeTar(
      ['a', 'b'].map((name) => ({ name: `${name}.txt`, bytes: text(`Ship ${name} arrives`) })),
    );
    bytes.fill(0x41, 1024, 1536);
    const { report } = await importFile('a.tar', bytes);
    expect(report).toMatchObject({ found: 2, stored: 1 });
  });

  test('that unpacks without end is refused as a trap', async () => {
    const bytes = gzipSync(await makeTar([{ name: 'a.txt', bytes: Buffer.alloc(40 * 1024 * 1024, 'a') }]), {
      level: 9,
    });
    const { report } = await importFile('a.tar.gz', bytes);
    expect(report.stored).toBe(0);
    expect(report.failed.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/no archive but a trap/),
    ]);
  });

  test('whose header declares more than there is, holds no memory for it', async () => {
    const bytes = await makeTar([{ name: 'a.txt', bytes: text('Ship arrives') }]);
    bytes.write('77777777777\0', 124, 'latin1');
    bytes.fill(' ', 148, 156);
    const sum = bytes.subarray(0, 512).reduce((all, byte) => all + byte, 0);
    bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
    const { report } = await importFile('a.tar', bytes);
    expect(report.stored).toBe(0);
    expect(report.failed.length).toBeGreaterThan(0);
  });

  test('is gone on with at any file in it, and within it', async () => {
    const parts = ['a', 'b', 'c'].map((name) => ({ name: `${name}.jsonl`, bytes: lines(20) }));
    const path = write('a.tar.gz', gzipSync(await makeTar(parts)));
    expect(await wrongMarks(tar, await fileSource(path, testSurroundings()))).toEqual([]);
  });
});

test('a tar is known by the sum in its first header, and a text that only has numbers there is none', async () => {
  expect(isTar(await makeTar([{ name: 'a.txt', bytes: 'x' }]))).toBe(true);
  expect(isTar(Buffer.alloc(1024))).toBe(false);
  expect(isTar(Buffer.from('1234567 '.repeat(100)))).toBe(false);
  expect(isTar(Buffer.from('short'))).toBe(false);
});
