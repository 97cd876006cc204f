import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attacks } from '../../capture/testing/attacks/index.ts';
import { openImports } from '../testing/import-of.ts';
import { makePdf } from '../testing/make-pdf.ts';
import { makeTar, type TarPart } from '../testing/make-tar.ts';
import { readJoplinItem } from './read-item.ts';

const { importFile, importTwice, write, call } = openImports();

/** One red point. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
  'base64',
);
const id = (n: number) => n.toString(16).padStart(32, '0');
const item = (n: number, type: number, properties: Readonly<Record<string, string>>, head = ''): TarPart => ({
  name: `${id(n)}.md`,
  bytes: `${head}${head && '\n\n'}${Object.entries({ id: id(n), ...properties, type_: String(type) })
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')}`,
});
const times = { created_time: '2019-03-18T22:36:56.719Z', updated_time: '2019-03-19T08:00:00.000Z' };
const note = (n: number, title: string, body: string, properties: Readonly<Record<string, string>> = {}) =>
  item(n, 1, { parent_id: id(101), ...times, markup_language: '1', ...properties }, `${title}\n\n${body}`);

const around: readonly TarPart[] = [
  item(100, 2, { parent_id: '' }, 'Press'),
  item(101, 2, { parent_id: id(100) }, 'Sea / coast'),
  item(201, 5, {}, 'harbours'),
  item(301, 6, { note_id: id(1), tag_id: id(201) }),
  item(401, 4, { mime: 'image/png', file_extension: 'png' }, 'point.png'),
  { name: `resources/${id(401)}.png`, bytes: png },
];
/** What is attached to the note of ports, each as an item and a file. */
const attached: readonly TarPart[] = [
  item(402, 4, { mime: 'application/pdf', file_extension: 'pdf' }, 'paper.pdf'),
  item(404, 4, { mime: 'audio/mpeg', file_extension: 'mp3' }, 'talk.mp3'),
  item(405, 4, { mime: 'text/html', file_extension: 'html' }, 'gone.html'),
  {
    name: `resources/${id(402)}.pdf`,
    bytes: makePdf([[{ text: 'The quay of Lindmar is to be widened for a second boat.', x: 50, y: 700 }]]),
  },
  { name: `resources/${id(404)}.mp3`, bytes: 'ID3' },
];
const ports = note(
  1,
  'Ports & piers',
  `LINDMAR (Reuters) - The **harbour** reopened.\n\nkey: value\n\n![A point](:/${id(401)})`,
  {
    source_url: 'https://news.example/ports',
    author: 'Ana Pérez',
    user_created_time: '2018-01-02T03:04:05.000Z',
  },
);

describe("Joplin's export", () => {
  test('comes with title, text, picture, author, address, time, notebook and tags', async () => {
    const { path, report, articles } = await importTwice('notes.jex', await makeTar([...around, ports]));
    expect(report).toMatchObject({ found: 1, stored: 1, failed: [] });
    const [article] = articles;
    expect(article).toMatchObject({
      headline: 'Ports & piers',
      authors: ['Ana Pérez'],
      place: 'LINDMAR',
      url: 'https://news.example/ports',
      addedAt: '2018-01-02T03:04:05.000Z',
      warnings: [],
      capture: { type: 'text/markdown', source: `${path}!/${id(1)}.md` },
    });
    expect(article?.tags).toContain('harbours');
    expect(article?.collections).toEqual(['Press/Sea ∕ coast']);
    expect(article?.text).toContain('key: value');
    expect(article?.text).not.toContain('type_');
    expect(article?.html).toMatch(/<strong>harbour<\/strong>[\s\S]*<img[^>]+src="\/blob\//);
    const kept = await call('blob.get', { sha256: article?.capture.sha256 ?? '' });
    expect(Buffer.from(kept.bytes).toString()).toBe(ports.bytes);
  });

  test('what is attached and can be read is an article beside its note, what cannot is named', async () => {
    const body = `The harbour reopened.\n\n[paper](:/${id(402)}) [talk](:/${id(404)}) [gone](:/${id(405)})`;
    const tar = await makeTar([...around, ...attached, note(1, 'Ports & piers', body)]);
    const { path, report, articles } = await importTwice('notes.jex', tar);
    expect(report).toMatchObject({ found: 5, stored: 2 });
    const [ports, paper] = articles;
    expect(ports?.warnings).toEqual([
      'Attached, and archived as articles of their own: paper.pdf, gone.html',
      'Attached in Joplin, and not in the archive: talk.mp3',
    ]);
    expect(paper).toMatchObject({
      headline: 'paper',
      text: 'The quay of Lindmar is to be widened for a second boat.',
      collections: ['Press/Sea ∕ coast'],
      capture: { type: 'application/pdf', source: `${path}!/resources/${id(402)}.pdf` },
    });
    expect(paper?.tags).toContain('harbours');
    expect(report.failed).toEqual([
      {
        source: `${path}!/resources/${id(401)}.png`,
        reason:
          'The attachment “point.png” is not kept: no note shows this picture, and by itself it is no article.',
      },
      {
        source: `${path}!/resources/${id(404)}.mp3`,
        reason:
          'The attachment “talk.mp3” of “Ports & piers” is not kept: Pressmark reads no files of its kind (audio/mpeg).',
      },
      {
        source: `${path}!/resources/${id(405)}.html`,
        reason: 'The attachment “gone.html” of “Ports & piers” is not kept: its file is not in the export.',
      },
    ]);
  });

  test('is read the same from the folder that RAW writes', async () => {
    const { path: beside } = await importFile('x.txt', 'A ship arrives\n\nLINDMAR (AP) - A ship arrived.');
    const dir = join(dirname(beside), 'raw');
    for (const { name, bytes = '' } of [...around, ...attached, ports]) {
      mkdirSync(dirname(join(dir, name)), { recursive: true });
      writeFileSync(join(dir, name), bytes);
    }
    const report = await call('import.run', { paths: [dir] });
    expect(report).toMatchObject({ found: 4, stored: 2 });
    expect(report.failed.map(({ source }) => source.slice(dir.length))).toEqual([
      `/resources/${id(404)}.mp3`,
      `/resources/${id(405)}.html`,
    ]);
  });

  test('a note that was changed since is a new edition of the same article', async () => {
    await importFile('a.jex', await makeTar([...around, ports]));
    const changed = note(1, 'Ports & piers', `LINDMAR (Reuters) - It is closed again. ![A](:/${id(401)})`);
    const { report } = await importFile('b.jex', await makeTar([...around, changed]));
    expect(report).toMatchObject({ found: 1, newEditions: 1 });
  });

  test('a note in HTML is read as that, one in the trash is there', async () => {
    const html = note(2, 'A page', `<p>The quay is <b>open</b>.</p><img src=":/${id(401)}">`, {
      markup_language: '2',
      deleted_time: '1710000000000',
    });
    const { articles } = await importFile('a.jex', await makeTar([...around, html]));
    expect(articles[0]).toMatchObject({ headline: 'A page', trashedAt: '2024-03-09T16:00:00.000Z' });
    expect(articles[0]?.html).toMatch(/<b>open<\/b>|<strong>open<\/strong>/);
    expect(articles[0]?.html).toContain('/blob/');
  });

  test('what is encrypted, empty or cut is told by its file, and the rest is read', async () => {
    const secret = item(3, 1, { encryption_applied: '1', encryption_cipher_text: 'JED01…' });
    const cut: TarPart = { name: `${id(5)}.md`, bytes: 'Ports\n\nThe harbour reop' };
    const tar = await makeTar([...around, ports, secret, note(4, '', ''), cut]);
    const { path, report } = await importFile('a.jex', tar);
    expect(report).toMatchObject({ found: 4, stored: 1 });
    expect(report.failed.map(({ source, reason }) => [source.slice(path.length), reason])).toEqual([
      [`!/${id(3)}.md`, 'The note is encrypted: let Joplin decrypt all notes, and export again.'],
      [`!/${id(4)}.md`, 'The note has neither title nor text.'],
      [`!/${id(5)}.md`, 'It is no whole item of Joplin: its last lines do not say what it is.'],
    ]);
  });

  test('nothing hostile in a note is shown, and no resource leads out of the export', async () => {
    write('secret.png', png);
    const out = item(403, 4, { file_extension: 'png/../../../secret.png' }, 'out.png');
    const body = `${attacks.join('\n\n')}\n\n![x](:/${id(403)})\n\n![y](../../secret.png)`;
    const circle = [item(102, 2, { parent_id: id(103) }, 'A'), item(103, 2, { parent_id: id(102) }, 'B')];
    const bad = note(6, 'Harbour', body, { parent_id: id(102) });
    const { articles } = await importFile('a.jex', await makeTar([...around, out, ...circle, bad]));
    expect(articles).toHaveLength(1);
    expect(articles[0]?.html).not.toMatch(/<script|<[^<>]*\son\w+="|<[^<>]*\shref="\s*javascript:|<svg/i);
    // An attack brings a picture of its own; the one that lies outside of the export is not it.
    expect(articles[0]?.html).not.toContain(createHash('sha256').update(png).digest('hex'));
  });

  test('of ten thousand notes each is found', async () => {
    const many = Array.from({ length: 10_000 }, (_, n) => note(1000 + n, `Note ${n}`, `Words of ${n}.`));
    const { report } = await importFile('a.jex', await makeTar([...around, ...many, ports]));
    expect(report).toMatchObject({ found: 10_001, stored: 10_001, failed: [] });
  });
});

test('an item is read from its end: what looks like a property in the body stays in it', () => {
  const text = 'Title\n\nkey: value\nid: no\n\nid: 0123\nsource: a\\nb\ntype_: 1\n';
  expect(readJoplinItem(text)).toMatchObject({ title: 'Title', body: 'key: value\nid: no' });
  expect(readJoplinItem(text)?.properties.get('source')).toBe('a\nb');
  expect(readJoplinItem('id: 0123\ntype_: 6')).toMatchObject({ title: '', body: '' });
  expect(readJoplinItem('Title\n\nid: 0123\ntype_: 5')).toMatchObject({ title: 'Title', body: '' });
  for (const none of ['', 'Title', 'Title\n\nBody', 'type_: 1', 'id: 1\ntype_: 1\n\nBody']) {
    expect(readJoplinItem(none)).toBeNull();
  }
});
