import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { paper, paperHeadline } from './support/news-site.ts';
import { stories } from './support/story.ts';

const story = stories();

/** A picture of one dot. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const text = (n: number) =>
  `Harbor opens its ${n}th gate\n\nBy Rosa Lind\n\nVELIN, Kestria (AP) — The harbor opened gate ${n} on Monday, after years of waiting.\n\nShips came at noon.\n`;

test('chosen files are archived with an account in which every file is counted', async () => {
  const { app, folder } = story();
  const files = [4, 5].map((n) => {
    const path = join(folder.path, `gate-${n}.txt`);
    writeFileSync(path, text(n));
    return path;
  });
  const twice = join(folder.path, 'gate-4-again.txt');
  writeFileSync(twice, text(4));
  const many = join(folder.path, 'many.jsonl');
  writeFileSync(many, '{}');

  await app.page.getByLabel('Files to archive').setInputFiles([...files, twice, many]);
  const account = app.dialog('Import');
  await account.waitFor();
  const counts = await account.locator('dl').textContent();
  expect(counts).toBe('Found4Archived2New editions0Already there1Failed1');
  await account.getByText('many.jsonl').waitFor();
  await app.page.keyboard.press('Escape');
  await expect.poll(() => app.rows.count()).toBe(2);
});

test('what another program gives is chosen as a file, and its items are archived', async () => {
  const { app } = story();
  const pocket =
    'title,url,time_added,tags,status\nGates of Velin,https://news.example/a,1578900000,sea,archive\n';
  const wallabag = JSON.stringify([
    {
      title: 'Ships of Velin',
      url: 'https://news.example/b',
      is_archived: 0,
      is_starred: 1,
      content: '<p>Ships came at noon.</p>',
    },
  ]);
  await app.page.getByLabel('Files to archive').setInputFiles([
    { name: 'part_000000.csv', mimeType: 'text/csv', buffer: Buffer.from(pocket) },
    { name: 'wallabag.json', mimeType: 'application/json', buffer: Buffer.from(wallabag) },
  ]);
  await app.toast('2 articles archived').waitFor();
  await app.row(/Gates of Velin/).waitFor();
  await app.row(/Ships of Velin/).waitFor();
});

test('what fails, and where an article came from, is told by the name a person knows', async () => {
  const { app } = story();
  const pocket =
    'title,url,time_added,tags,status\nGates of Velin,https://news.example/a,1578900000,sea,archive\nA tape,tape:7,,,unread\n';
  await app.page
    .getByLabel('Files to archive')
    .setInputFiles([{ name: 'part_000000.csv', mimeType: 'text/csv', buffer: Buffer.from(pocket) }]);
  const failures = app.dialog('Import').getByRole('listitem');
  await failures.waitFor();
  expect(await failures.allInnerTexts()).toEqual([
    expect.stringMatching(/^part_000000\.csv:3\s+“A tape” has neither a text nor a web address\.$/),
  ]);
  await app.page.keyboard.press('Escape');
  await app.row(/Gates of Velin/).click();
  await app.reader.getByText('from part_000000.csv:2').waitFor();
});

test('a list of feeds that is chosen is followed, and that is what is said', async () => {
  const { app } = story();
  const opml =
    '<opml version="2.0"><body><outline text="Herald" xmlUrl="https://herald.example/rss"/><outline text="Post" xmlUrl="https://post.example/rss"/></body></opml>';
  await app.page
    .getByLabel('Files to archive')
    .setInputFiles([{ name: 'feeds.opml', mimeType: 'text/x-opml', buffer: Buffer.from(opml) }]);
  await app.toast(/^Followed 2 feeds/).waitFor();
});

test('a PDF that is chosen is found by its words, and read', async () => {
  const { app } = story();
  const file = { name: 'budget.pdf', mimeType: 'application/pdf', buffer: paper };
  await app.page.getByLabel('Files to archive').setInputFiles([file]);
  await app.row(/Harbour budget of Tornvik/).waitFor();
  await app.find('gingerbread');
  await app.row(/Harbour budget of Tornvik/).click();
  await app.reader.getByText('set aside eleven million for the lighthouse').waitFor();
  expect(await app.headline.textContent()).toBe(paperHeadline);
});

test('an empty archive welcomes, and its sample is one click away', async () => {
  const { app } = story();
  await app.page.getByRole('heading', { name: 'A news archive of your own' }).waitFor();
  await app.button('Open the sample archive').click();
  await app.toast(/articles archived/).waitFor();
  await app.rows.first().waitFor();
});

test('files dropped on the window are archived, and it says so while they hover', async () => {
  const { app } = story();
  const files = [7, 8].map((n) => ({ name: `gate-${n}.txt`, text: text(n) }));
  const transfer = await app.page.evaluateHandle((all) => {
    const data = new DataTransfer();
    for (const { name, text } of all) data.items.add(new File([text], name, { type: 'text/plain' }));
    return data;
  }, files);
  await app.page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer });
  await app.page.getByText('Drop to archive').waitFor();
  await app.page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  await app.toast('2 articles archived').waitFor();
  await app.page.getByText('Drop to archive').waitFor({ state: 'detached' });
  await app.row(/opens its 7th gate/).waitFor();
  await app.row(/opens its 8th gate/).waitFor();
});

test('a folder dropped on the window keeps its structure: the pictures of a saved page come along', async () => {
  const { app, folder } = story();
  const saved = join(folder.path, 'saved');
  mkdirSync(join(saved, 'page_files'), { recursive: true });
  const words = 'The quay of Velin was widened over the winter, and the first ship came on Monday.';
  writeFileSync(
    join(saved, 'page.html'),
    `<!doctype html><title>Quay widened</title><article><h1>Quay widened</h1><p>${words}</p><img src="page_files/a.png" alt="The quay"><p>${words}</p></article>`,
  );
  writeFileSync(join(saved, 'page_files', 'a.png'), dot);
  mkdirSync(join(saved, 'notes', 'img'), { recursive: true });
  writeFileSync(
    join(saved, 'notes', 'ship.md'),
    `# First ship\n\n${words}\n\n![The ship](img/b.png)\n\n${words}\n`,
  );
  writeFileSync(join(saved, 'notes', 'img', 'b.png'), dot);

  // A page cannot make a folder to drop; the browser can.
  const cdp = await app.page.context().newCDPSession(app.page);
  const data = { items: [], files: [saved], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await cdp.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
  // A picture is no article, so the one that lies in a folder of its own is told of; it came along all the same.
  await app.toast('2 articles archived, 1 that is no article').waitFor();
  for (const [name, alt] of [
    [/Quay widened/, 'The quay'],
    [/First ship/, 'The ship'],
  ] as const) {
    await app.row(name).click();
    const picture = app.reader.getByRole('img', { name: alt });
    await picture.waitFor();
    expect(await picture.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBe(1);
  }
});

test('an article without a date says when it was clipped', async () => {
  const { app } = story();
  await app.page.getByLabel('Files to archive').setInputFiles([
    {
      name: 'bare.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('A title\n\nA line of words, undated.'),
    },
  ]);
  await app.rows.first().waitFor();
  expect(await app.rows.first().textContent()).toMatch(/clipped \d{1,2} \w+/);
});
