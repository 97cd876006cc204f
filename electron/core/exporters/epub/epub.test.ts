import { readdirSync, readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { openPromise } from 'yauzl';
import { pageClip } from '../../testing/clips.ts';
import { isWellFormed, openExports } from '../testing.ts';

const forms = openExports();

describe('a book', () => {
  const entriesOf = async (path: string) => {
    const zip = await openPromise(path, { autoClose: false });
    const entries = new Map<string, { text: string; method: number; extra: number }>();
    for await (const entry of zip.eachEntry()) {
      const bytes = await buffer(await zip.openReadStreamPromise(entry));
      entries.set(entry.fileName, {
        text: bytes.toString('utf8'),
        method: entry.compressionMethod,
        extra: entry.extraFieldLength,
      });
    }
    zip.close();
    return entries;
  };

  test('is an EPUB 3: its type first and stored, all documents well formed, all that is there in the manifest', async () => {
    const id = await forms.addRich();
    await forms.archive.call('clip.add', {
      clip: pageClip({ headline: 'Control \u0007 & 𝄞' }),
      fields: { publishedAt: '2023-12-24' },
    });
    const { files, written } = await forms.run('epub');
    expect(written).toBe(2);
    const bytes = readFileSync(files[0] ?? '');
    expect(bytes.subarray(30, 58).toString('latin1')).toBe('mimetypeapplication/epub+zip');
    const entries = await entriesOf(files[0] ?? '');
    expect(entries.get('mimetype')).toMatchObject({ method: 0, extra: 0 });
    for (const [name, { text }] of entries)
      if (/\.(?:xhtml|opf|xml)$/.test(name)) expect(isWellFormed(text)).toBe(true);
    const opf = entries.get('EPUB/package.opf')?.text ?? '';
    const named = [...opf.matchAll(/href="([^"]+)"/g)].map(([, href]) => `EPUB/${href}`).sort();
    const there = [...entries.keys()]
      .filter((name) => name.startsWith('EPUB/') && !name.endsWith('.opf'))
      .sort();
    expect(named).toEqual(there);
    const nav = entries.get('EPUB/nav.xhtml')?.text ?? '';
    expect(nav.indexOf('2023-12')).toBeLessThan(nav.indexOf('2024-01'));
    expect(nav).toContain(`<a href="${id}.xhtml">13 · Wall &amp; &lt;gate&gt; · The Lindmar Post</a>`);
    expect(entries.get(`EPUB/${id}.xhtml`)?.text).toMatch(/<img src="pictures\/[0-9a-f]{64}\.png"/);
  });

  test('by tag has a part for each, in each other, with a story under each of its own, and reads in that order', async () => {
    const add = async (headline: string, publishedAt: string, tags: string[]) => {
      const clip = pageClip({ headline, url: `https://news.example/${headline}` });
      return (
        await forms.archive.call('clip.add', { clip, fields: { publishedAt, publisher: 'Post' }, tags })
      ).id;
    };
    const none = await add('None', '2023-01-01', []);
    const both = await add('Both', '2024-02-02', ['sea/north & east', 'Air']);
    const sea = await add('Sea', '2024-03-03', ['sea']);
    const deep = await add('Deep', '2022-01-01', ['sea/north & east']);
    const query = { format: 'epub' as const, dir: forms.dir, contents: 'tag' as const };
    const { files } = await forms.archive.call('export.run', query);
    const entries = await entriesOf(files[0] ?? '');
    const nav = entries.get('EPUB/nav.xhtml')?.text ?? '';
    expect(isWellFormed(nav)).toBe(true);
    const told = [...nav.matchAll(/(<ol>|<\/ol>)|<a href="([^"]+)\.xhtml">([^<]+)<\/a>/g)];
    const lines: string[] = [];
    let depth = 0;
    for (const [, list, href, words] of told) {
      if (list) depth += list === '<ol>' ? 1 : -1;
      else lines.push(`${depth} ${words} > ${href}`);
    }
    expect(lines).toEqual([
      `1 Air > ${both}`,
      `2 2024-02-02 · Both · Post > ${both}`,
      `1 sea > ${sea}`,
      `2 2024-03-03 · Sea · Post > ${sea}`,
      `2 north &amp; east > ${deep}`,
      `3 2022-01-01 · Deep · Post > ${deep}`,
      `3 2024-02-02 · Both · Post > ${both}`,
      `1 Untagged > ${none}`,
      `2 2023-01-01 · None · Post > ${none}`,
    ]);
    const opf = entries.get('EPUB/package.opf')?.text ?? '';
    const hrefs = new Map(
      [...opf.matchAll(/<item id="(\w+)" href="([^"]+)"/g)].map(([, id, href]) => [id, href]),
    );
    const spine = [...opf.matchAll(/<itemref idref="(\w+)"/g)].map(([, id]) => hrefs.get(id ?? ''));
    expect(spine).toEqual(['nav.xhtml', ...[both, sea, deep, none].map((id) => `${id}.xhtml`)]);
    expect(opf).toContain('<dc:title>Clippings, 2022-01-01 to 2024-03-03</dc:title>');
  });

  test('of the same clips is the same, byte by byte', async () => {
    const id = await forms.addRich();
    const first = await forms.run('epub', [id]);
    forms.archive.setTime('2025-01-01T00:00:00.000Z');
    const second = await forms.run('epub', [id]);
    expect(first.files).not.toEqual(second.files);
    expect(readFileSync(first.files[0] ?? '').equals(readFileSync(second.files[0] ?? ''))).toBe(true);
  });

  test('of nothing is no book', async () => {
    expect(await forms.run('epub')).toMatchObject({ found: 0, written: 0, files: [] });
    expect(readdirSync(forms.dir)).toEqual([]);
  });
});
