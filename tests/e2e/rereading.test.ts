import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { violations } from './support/axe.ts';
import { stories } from './support/story.ts';

const page = (headline: string) => `<!doctype html><html lang="en"><head><title>${headline}</title></head>
<body><article><h1>${headline}</h1><p>By Anna Berg</p>
<p>VELIN, Kestria (AP) - The ferry came back on Monday, two days after the storm.</p>
<p>The harbour master said that the quay would be repaired by the spring.</p></article></body></html>`;

/** Two pages as a worse reader had left them: without their last paragraph, under the site's slogan. */
const story = stories({
  archive: (folder) =>
    ['Ferry returns to Velin', 'Quay of Velin to be widened'].map((headline, at) => {
      const file = join(folder.path, `page-${at}.html`);
      writeFileSync(file, page(headline));
      return file;
    }),
});

/** Done while the archive is served, as an older Pressmark would have written it. */
function readBadly(archive: string): void {
  const db = new DatabaseSync(join(archive, 'archive.sqlite'), { timeout: 5000 });
  db.exec(`UPDATE edition SET reader = NULL, fields = json_set(fields, '$.fields.headline', 'News you can trust', '$.fields.section', 'Cookies');
    UPDATE edition_body SET text = substr(text, 1, instr(text, 'The harbour master') - 1), html = NULL;
    UPDATE article SET headline = 'News you can trust'`);
  db.close();
}

test('a capture is read again from the reader: what changed is shown, and taken back', async () => {
  const { app, folder } = story();
  readBadly(folder.archive);
  await app.page.reload();
  await app.rows.first().click();
  await app.reader.getByRole('heading', { name: 'News you can trust' }).waitFor();
  await app.page.getByRole('button', { name: 'More', exact: true }).click();
  await app.page.getByRole('menuitem', { name: 'Read the capture again' }).click();

  const dialog = app.dialog('What reading again changed');
  await dialog.getByText('the quay would be repaired by the spring').waitFor();
  expect(await dialog.getByRole('region', { name: 'Fields' }).textContent()).toContain('Cookies');
  expect(await dialog.getByRole('region', { name: 'What matters' }).textContent()).toContain(
    'News you can trust',
  );
  expect(await violations(app.page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Done' }).click();
  await app.reader.getByText('repaired by the spring').waitFor();

  await app.command('Show what reading again changed');
  await dialog.getByRole('button', { name: 'Read as before' }).click();
  await app.reader.getByRole('heading', { name: 'News you can trust' }).waitFor();
  await app.page.keyboard.press('Control+z');
  await app.reader.getByText('repaired by the spring').waitFor();
});

test('all that an older Pressmark has read is read again at once, with an account', async () => {
  const { app, folder } = story();
  readBadly(folder.archive);
  await app.page.reload();
  await app.rows.first().waitFor();
  await app.command('Read again what an older Pressmark has read');
  const dialog = app.dialog('Read the captures again');
  await dialog.getByText('Your corrections, tags, highlights and notes stay').waitFor();
  expect(await violations(app.page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Read again' }).click();
  await dialog.getByText('Read anew').waitFor();
  expect(await dialog.getByRole('status').textContent()).toMatch(
    /Captures\s*2\s*Read anew\s*2\s*As before\s*0/,
  );
  await dialog.getByRole('button', { name: 'Done' }).click();
  await app.row(/Ferry returns to Velin/).waitFor();
  await app.row(/Quay of Velin to be widened/).waitFor();
});
