import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../storage/database.ts';
import { pageClip, textClip } from '../testing/clips.ts';
import { openTestArchive, type TestArchive } from '../testing/open-test-archive.ts';

let archive: TestArchive;
let folder: string;
beforeEach(() => {
  archive = openTestArchive();
  folder = mkdtempSync(join(tmpdir(), 'pressmark-reread-'));
});
afterEach(() => {
  archive.close();
  rmSync(folder, { recursive: true, force: true });
});

const add = async (clip = pageClip()) => (await archive.call('clip.add', { clip })).id;
const get = (id: string, edition?: number) =>
  archive.call('article.get', { id, ...(edition !== undefined && { edition }) });
const reread = (input: Parameters<typeof archive.call<'article.reread'>>[1]) =>
  archive.call('article.reread', input);

/** Leaves an archive as a worse reader had written it: it took the site's slogan for a headline and lost the end of the text. */
function readBadly(change: (db: ReturnType<typeof openDatabase>) => void = worse): void {
  archive.reopen(() => {
    const db = openDatabase(join(archive.dir, 'archive.sqlite'));
    change(db);
    db.close();
  });
}

function worse(db: ReturnType<typeof openDatabase>): void {
  db.run(
    `UPDATE edition SET reader = NULL, fields = json_set(fields, '$.fields.headline', 'News you can trust', '$.fields.authors', json('["The Web Team"]'))`,
  );
  db.run("UPDATE article SET headline = 'News you can trust'");
  db.run("UPDATE edition_body SET text = substr(text, 1, instr(text, 'Repairs') - 1)");
}

describe('reading a capture again', () => {
  it('shows what the reader of today understands, findable at once', async () => {
    const id = await add();
    readBadly();
    expect(await get(id)).toMatchObject({ headline: 'News you can trust' });
    const report = await reread({ ids: [id] });
    expect(report).toMatchObject({ found: 1, changed: 1, unchanged: 0, failed: [], ids: [id] });
    const article = await get(id);
    expect(article.headline).toBe('Harbour of Lindmar reopens after storm');
    expect(article.text).toContain('Repairs will take until the spring');
    const { hits } = await archive.call('search.query', { query: 'crowns' });
    expect(hits.map((hit) => [hit.id, hit.headline])).toEqual([[id, article.headline]]);
  });

  it('says that nothing changed where nothing did, and changes nothing', async () => {
    const id = await add();
    const before = await get(id);
    expect(await reread({ ids: [id] })).toMatchObject({ found: 1, changed: 0, unchanged: 1, undo: [] });
    expect(await get(id)).toEqual(before);
    expect(await archive.call('article.rereading', { id })).toEqual({ rereading: null });
  });

  it('keeps the former reading, and takes the whole back to the letter, and back again', async () => {
    const ids = [await add(), await add(textClip({ headline: 'A strike at the port of Harwick' }))];
    readBadly();
    const before = await Promise.all(ids.map((id) => get(id)));
    const { undo, changed } = await reread({ ids });
    expect(changed).toBe(2);
    const after = await Promise.all(ids.map((id) => get(id)));
    expect(after).not.toEqual(before);
    const [call] = undo;
    const back = await archive.call('article.restore-readings', call?.input as { run: number });
    expect(back.changed).toBe(2);
    expect(await Promise.all(ids.map((id) => get(id)))).toEqual(before);
    expect((await archive.call('search.query', { query: 'crowns' })).total).toBe(0);
    await archive.undo(back.undo);
    expect(await Promise.all(ids.map((id) => get(id)))).toEqual(after);
  });

  it('leaves what a person corrected as they have it', async () => {
    const id = await add();
    readBadly();
    await archive.call('article.edit', { id, fields: { headline: 'Lindmar: port open', place: 'Lindmar' } });
    await reread({ ids: [id] });
    const article = await get(id);
    expect(article).toMatchObject({ headline: 'Lindmar: port open', place: 'Lindmar' });
    expect(article.origins.headline?.origin).toBe('person');
    expect(article.text).toContain('Repairs');
    const { article: reverted } = await archive.call('article.edit', {
      id,
      fields: {},
      revert: ['headline'],
    });
    expect(reverted.headline).toBe('Harbour of Lindmar reopens after storm');
  });

  it('finds highlights again in the text as it is now, and tells of those whose words are gone', async () => {
    const id = await add();
    readBadly((db) => {
      worse(db);
      db.run("UPDATE edition_body SET text = 'Share this story. Cookies and more. ' || char(10, 10) || text");
    });
    const mark = (exact: string) =>
      archive.call('annotation.add', { article: id, target: { exact, prefix: '', suffix: '' } });
    await mark('waited on the quay since dawn');
    await mark('Cookies and more');
    const report = await reread({ ids: [id] });
    expect(report).toMatchObject({ changed: 1, lost: 1 });
    const { annotations, text } = await get(id);
    const [found, lost] = annotations;
    expect(text.slice(found?.anchor?.start, found?.anchor?.end)).toBe('waited on the quay since dawn');
    expect(lost).toMatchObject({ target: { exact: 'Cookies and more' }, anchor: null });
    await archive.undo(report.undo);
    expect((await get(id)).annotations.every(({ anchor }) => anchor !== null)).toBe(true);
  });

  it('reads every edition by its own capture, and tells what changed of each', async () => {
    const id = await add();
    await add(
      pageClip({ body: 'LINDMAR (Reuters) - The harbour was shut again on Friday, after Repairs failed.' }),
    );
    readBadly();
    expect(await reread({ ids: [id] })).toMatchObject({ found: 2, changed: 2 });
    expect((await get(id, 1)).text).toContain('4 million crowns');
    const { rereading } = await archive.call('article.rereading', { id, edition: 1 });
    expect(rereading?.comparison.points).toContainEqual(
      expect.objectContaining({ kind: 'headline', from: 'News you can trust' }),
    );
    expect(rereading?.fields).toContainEqual({ name: 'authors', from: 'The Web Team', to: null });
  });

  it('goes over what an older reader has read, once', async () => {
    const [old, young] = [await add(), await add(textClip({ headline: 'A strike at the port of Harwick' }))];
    readBadly((db) => {
      db.run('UPDATE edition SET reader = NULL WHERE article = (SELECT id FROM article WHERE uid = ?)', old);
    });
    expect(await reread({ older: true })).toMatchObject({ found: 1, unchanged: 1 });
    expect(await reread({ older: true })).toMatchObject({ found: 0 });
    expect(await reread({ query: 'strike' })).toMatchObject({ found: 1, ids: [], unchanged: 1 });
    expect(young).not.toBe(old);
  });

  it('counts authors for suggestions as the reading of today has them', async () => {
    const id = await add(
      pageClip({
        body: 'By Anna Berg\n\nLINDMAR (Reuters) - The harbour reopened on Thursday. Repairs go on.',
      }),
    );
    readBadly();
    await reread({ ids: [id] });
    const db = openDatabase(join(archive.dir, 'archive.sqlite'), { readOnly: true });
    const counts = db.all(
      "SELECT value, articles FROM article_value WHERE field = 'author' AND articles > 0",
    );
    db.close();
    const { authors } = await get(id);
    expect(counts).toEqual(authors.map((value) => ({ value, articles: 1 })));
  });
});

describe('the account of a re-reading', () => {
  it('names what could not be read, and leaves its reading alone', async () => {
    const [whole, gone] = [await add(), await add(textClip({ headline: 'A strike at the port of Harwick' }))];
    readBadly((db) => {
      worse(db);
      db.run(
        `UPDATE blob SET bytes = x'00' WHERE id = (SELECT blob FROM capture JOIN edition ON edition.capture = capture.id
         JOIN article ON article.id = edition.article WHERE uid = ?)`,
        gone,
      );
    });
    const before = await get(gone);
    const report = await reread({});
    expect(report).toMatchObject({ found: 2, changed: 1, unnamed: 0, ids: [whole] });
    expect(report.failed[0]?.source).toContain(gone);
    expect(await get(gone)).toEqual(before);
  });

  it('says of bookmarks that there is nothing in them to be read', async () => {
    const file = join(folder, 'bookmarks.html');
    writeFileSync(
      file,
      '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p><DT><A HREF="https://news.example/a" ADD_DATE="1700000000">A story</A>\n</DL>',
    );
    await archive.call('import.run', { paths: [file] });
    expect(await reread({})).toMatchObject({ found: 1, left: 1, changed: 0 });
  });

  it('is stopped between two articles, and the rest is read the next time', async () => {
    for (let n = 0; n < 30; n++)
      await add(textClip({ headline: `Story ${n} of the port`, body: `Body ${n}. Repairs.` }));
    readBadly();
    const running = reread({ older: true, job: 'mine' });
    await archive.call('job.cancel', { job: 'mine' });
    const first = await running;
    expect(first.cancelled).toBe(true);
    const rest = await reread({ older: true });
    expect(first.changed + rest.changed).toBe(30);
  });
});

describe('what lies round a capture', () => {
  it('pictures of a saved page that came from a folder beside it stay', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    mkdirSync(join(folder, 'page_files'));
    writeFileSync(join(folder, 'page_files', 'a.png'), png);
    const paragraphs =
      'The harbour of Lindmar reopened on Thursday, two days after a storm broke its outer wall. Repairs go on.';
    writeFileSync(
      join(folder, 'page.html'),
      `<!doctype html><title>Harbour reopens</title><article><h1>Harbour reopens</h1><p>${paragraphs}</p><figure><img src="page_files/a.png" alt="The wall"></figure><p>${paragraphs}</p></article>`,
    );
    await archive.call('import.run', { paths: [join(folder, 'page.html')] });
    const [hit] = (await archive.call('search.query', { query: '' })).hits;
    const id = hit?.id ?? '';
    const before = await get(id);
    expect(before.html).toContain('/blob/');
    readBadly();
    expect(await reread({ ids: [id] })).toMatchObject({ changed: 1, failed: [] });
    expect((await get(id)).html).toBe(before.html);
  });

  it('what a format said beside the page stays', async () => {
    const file = join(folder, 'note.enex');
    writeFileSync(
      file,
      `<?xml version="1.0"?><en-export export-date="20240102T030405Z"><note><title>A strike</title><created>20240101T000000Z</created>
<content><![CDATA[<?xml version="1.0"?><en-note><p>Dockers of Harwick stopped work on Monday. Repairs wait.</p></en-note>]]></content>
<note-attributes><author>Anna Berg</author><source-url>https://news.example/strike</source-url></note-attributes></note></en-export>`,
    );
    await archive.call('import.run', { paths: [file] });
    const [hit] = (await archive.call('search.query', { query: '' })).hits;
    const id = hit?.id ?? '';
    const before = await get(id);
    readBadly();
    await reread({ ids: [id] });
    expect(await get(id)).toEqual(before);
  });
});
