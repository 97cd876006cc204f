import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stories } from './support/story.ts';

const clip = readFileSync(join(import.meta.dirname, 'fixtures', 'wire-clip.txt'), 'utf8');
const headline = 'Coast guard ends search for the lighthouse tender Adelina';
const story = stories();

test('a clip is pasted, understood, kept, found, tagged, trashed, brought back and exported', async () => {
  const { app } = story();
  const { page } = app;

  await app.paste(clip);
  const paste = app.dialog('Paste a clip');
  const field = (name: string) => paste.getByLabel(name, { exact: true }).inputValue();
  expect(await field('Headline')).toBe(headline);
  expect(await field('Byline')).toBe('By Marisol Tejeda');
  expect(await field('Section')).toBe('Conflicts & Sea');
  expect(await field('Dateline')).toBe('Puerto Alba, Mar 3 (EFE).-');
  expect(await field('Place')).toBe('Puerto Alba');
  expect(await field('Agency')).toBe('EFE');
  expect(await field('Published')).toMatch(/^\d{4}-03-03$/);
  expect(await field('Language')).toBe('en');
  expect(await field('Text')).not.toMatch(/Related Articles|Back to top|mt-oq/);
  await paste.getByText('6 paragraphs').waitFor();
  await paste.getByLabel('Publisher', { exact: true }).fill('Agencia EFE');
  await paste.getByRole('combobox', { name: 'Tags' }).fill('sea/ships');
  await page.getByRole('option', { name: 'Create “sea/ships”' }).click();
  await paste.getByRole('button', { name: 'Archive' }).click();

  await app.reader.getByRole('heading', { name: headline }).waitFor();
  await app.find('protest');
  await app.row(/Coast guard ends search/).waitFor();
  await expect.poll(app.marks).toEqual(['protests']);
  expect(
    await app
      .row(/Coast guard/)
      .locator('mark')
      .allTextContents(),
  ).toContain('protests');

  await page.keyboard.press('Enter');
  await page.keyboard.press('t');
  const tags = app.dialog('Tags');
  await tags.getByRole('combobox').fill('shi');
  await tags.getByRole('option', { name: 'sea/ships' }).waitFor();
  await tags.getByRole('combobox').fill('rescue');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await app.row(/tagged rescue, sea\/ships|tagged sea\/ships, rescue/).waitFor();
  await page.getByRole('treeitem', { name: 'rescue, 1' }).waitFor();

  await page.keyboard.press('s');
  await app.row(/starred/).waitFor();

  await page.keyboard.press('Delete');
  await app.toast('Moved to the trash').waitFor();
  await app.row(/Coast guard/).waitFor({ state: 'detached' });
  await app.view('Trash').click();
  await app.row(/Coast guard/).click();
  await app.button('Restore from the trash').click();
  await app.row(/Coast guard/).waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await app.row(/Coast guard/).waitFor();
  await page.keyboard.press('Control+Shift+z');
  await app.row(/Coast guard/).waitFor({ state: 'detached' });

  await app.view('Starred').click();
  await app.row(/Coast guard/).click();
  await app.button('More').click();
  await page.getByRole('menuitem', { name: 'Export…' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    app.dialog('Export').getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  const markdown = await readFile(await download.path(), 'utf8');
  expect(markdown).toContain(headline);
  expect(markdown).toContain('Agencia EFE');
  expect(markdown).toContain('The sea keeps its own calendar');
});

test('a clip that is there already is not kept twice, and is shown', async () => {
  const { app } = story();
  for (const again of [false, true]) {
    await app.paste(clip);
    await app.dialog('Paste a clip').getByRole('button', { name: 'Archive' }).click();
    if (!again) await app.dialog('Paste a clip').waitFor({ state: 'detached' });
  }
  await app.dialog('Paste a clip').getByText('already in your archive').waitFor();
  await app.dialog('Paste a clip').getByRole('button', { name: 'Show it' }).click();
  await app.reader.getByRole('heading', { name: headline }).waitFor();
  expect(await app.rows.count()).toBe(1);
});

test('a correction is kept, told of as one, and can be taken back', async () => {
  const { app } = story();
  await app.paste(clip);
  await app.dialog('Paste a clip').getByRole('button', { name: 'Archive' }).click();
  await app.button('Correct the fields').click();
  const edit = app.dialog('Correct the fields');
  await edit.getByLabel('Place', { exact: true }).fill('Puerto Nuevo');
  await edit.getByRole('button', { name: 'Save' }).click();
  await app.row(/Puerto Nuevo/).waitFor();
  await app.reader.getByText('corrected by you').waitFor();

  await app.button('Correct the fields').click();
  await edit.getByRole('button', { name: 'Take back Place' }).click();
  await expect.poll(() => edit.getByLabel('Place', { exact: true }).inputValue()).toBe('Puerto Alba');
});

test('what is pasted onto the window opens the dialog, with a choice where the clipboard had a page', async () => {
  const { app } = story();
  await app.page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData(
      'text/plain',
      'Harbor opens at noon\n\nVELIN, Kestria (AP) — Ships came in on Monday.',
    );
    clipboardData.setData(
      'text/html',
      '<article><h1>Harbor opens at noon</h1><p>VELIN, Kestria (AP) — Ships came in on <b>Monday</b>, the port said.</p></article>',
    );
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  });
  const paste = app.dialog('Paste a clip');
  const text = () => paste.getByLabel('Text', { exact: true }).inputValue();
  await expect.poll(text).toContain('Ships came in on Monday.');
  await paste.getByRole('radio', { name: 'Formatted' }).click();
  await expect.poll(text).toContain('Monday, the port said.');
});

test('Ctrl+V on the window pastes the clip once', async () => {
  const { app } = story();
  const { page } = app;
  await app.button('Paste a clip').waitFor();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  for (let times = 0; times < 2; times++) {
    await page.evaluate((text) => navigator.clipboard.writeText(text), clip);
    await page.keyboard.press('ControlOrMeta+v');
    const dialog = app.dialog('Paste a clip');
    await expect.poll(() => dialog.getByLabel('The clip').inputValue()).toBe(clip);
    await dialog.getByLabel('Headline', { exact: true }).waitFor();
    expect(await dialog.getByLabel('The clip').inputValue()).toBe(clip);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  }
});

test('a long clip that is pasted is shown from its head', async () => {
  const { app } = story();
  const { page } = app;
  await app.button('Paste a clip').waitFor();
  await page.evaluate(
    (text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    },
    clip.concat('\n\nAnd so it went on.'.repeat(60)),
  );
  const text = app.dialog('Paste a clip').getByLabel('The clip');
  await text.waitFor();
  await expect.poll(() => text.evaluate((box) => document.activeElement === box)).toBe(true);
  expect(await text.evaluate((box) => [box.scrollTop, (box as HTMLTextAreaElement).selectionStart])).toEqual([
    0, 0,
  ]);
});

test('the first clip of an archive is read where it is opened, and undo takes back the clip and not the reading', async () => {
  const { app } = story();
  await app.paste(clip);
  await app.dialog('Paste a clip').getByRole('button', { name: 'Archive' }).click();
  await app.row(headline).waitFor();
  await app.button('Mark unread').waitFor();
  await expect.poll(() => app.rowName(0)).not.toMatch(/^Unread/);
  await app.page.keyboard.press('Control+z');
  await app.toast('Undone: Archived the clip').waitFor();
  await app.row(headline).waitFor({ state: 'detached' });
  await app.page.keyboard.press('Control+Shift+z');
  await app.row(headline).click();
  await app.page.keyboard.press('Delete');
  await app.page.getByText('Everything is in the trash.').waitFor();
});
