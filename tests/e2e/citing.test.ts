import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { TestApp } from './support/app.ts';
import { violations } from './support/axe.ts';
import { harbourHeadline, longReads } from './support/long-read.ts';
import { openHarbour } from './support/reader.ts';
import { stories } from './support/story.ts';

const shots = process.env.SHOTS;
const story = stories({
  archive: longReads,
  browser: { permissions: ['clipboard-read', 'clipboard-write'] },
});

async function shoot({ page }: TestApp, name: string): Promise<void> {
  if (!shots) return;
  mkdirSync(shots, { recursive: true });
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: join(shots, `${name}-${colorScheme}.png`) });
  }
}

const clipboard = ({ page }: TestApp) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : null;
    return { text: await read('text/plain'), html: await read('text/html') };
  });

const chooseMore = async (app: TestApp, name: string) => {
  await app.button('More').click();
  await app.page.getByRole('menuitem', { name }).click();
};

describe('citing', () => {
  test('the style is chosen where the citation is seen, is remembered, and both forms are copied', async () => {
    const { app } = story();
    await openHarbour(app);
    await chooseMore(app, 'Cite…');
    const dialog = app.dialog('Cite');
    const preview = dialog.getByRole('group', { name: 'As it is copied' });
    await expect
      .poll(() => preview.textContent())
      .toBe(
        'Kulpash Konyrova, “Velin harbour reopens after nine days,” Kestria Courier, May 13, 2024, sec. Coast, https://news.example/velin.',
      );
    await dialog.getByRole('radio', { name: 'MLA' }).click();
    await expect.poll(() => preview.textContent()).toMatch(/^Konyrova, Kulpash\. .* 13 May 2024, /);
    expect(await preview.locator('i').textContent()).toBe('The Kestria Courier');
    expect(await violations(app.page)).toEqual([]);
    await shoot(app, 'cite');
    await dialog.getByRole('button', { name: 'Copy the citation' }).click();
    await app.toast('Copied the citation (MLA)').waitFor();
    const { text, html } = await clipboard(app);
    expect(text).toMatch(
      /^Konyrova, Kulpash\. “Velin harbour reopens after nine days\.” The Kestria Courier, /,
    );
    expect(html).toContain('<i>The Kestria Courier</i>');
    expect(html).toContain('href="https://news.example/velin"');

    await app.page.reload();
    await openHarbour(app);
    await app.page.keyboard.press('Control+Shift+c');
    await app.toast('Copied the citation (MLA)').waitFor();
    expect((await clipboard(app)).text).toBe(text);
  });

  test('selected words go before the citation, by keys alone', async () => {
    const { app } = story();
    await openHarbour(app);
    await app.page.keyboard.press('h');
    await app.page.getByRole('toolbar', { name: 'Selected words' }).waitFor();
    await shoot(app, 'cite-words');
    await app.page.keyboard.press('Control+Shift+c');
    await app.toast('Copied the words with their citation').waitFor();
    const { text, html } = await clipboard(app);
    expect(text).toMatch(
      /^“VELIN, Kestria \(AP\) — The harbour of Velin reopened on Monday.*”\n\nKulpash Konyrova, “Velin harbour/,
    );
    expect(html).toMatch(/<blockquote>.*<\/blockquote>.*<i>Kestria Courier<\/i>/s);
  });

  test('several are cited as a list of works; a link opens the article', async () => {
    const { app } = story();
    await app.list.focus();
    await app.page.keyboard.press('Control+a');
    await app.page.keyboard.press('Control+k');
    await app.page.keyboard.type('Cite…');
    await app.page.keyboard.press('Enter');
    const dialog = app.dialog('Cite');
    await dialog.getByRole('radio', { name: 'Chicago, for a bibliography' }).click();
    await dialog.getByRole('button', { name: 'Copy 2 citations' }).click();
    await app.toast('Copied 2 citations').waitFor();
    expect((await clipboard(app)).text?.split('\n')).toHaveLength(2);

    await app.page.keyboard.press('Escape');
    await openHarbour(app);
    await chooseMore(app, 'Copy a link');
    await app.toast('Copied a link').waitFor();
    const { text, html } = await clipboard(app);
    expect(text).toMatch(/^pressmark:\/\/article\/[0-9a-z]{12}$/);
    expect(html).toContain(harbourHeadline);
  });
});

test('highlights and notes are exported from their page, with the words looked for or all', async () => {
  const { app } = story();
  const { page } = app;
  await openHarbour(app);
  await page.keyboard.press('h');
  await page.getByRole('toolbar', { name: 'Selected words' }).waitFor();
  await page.keyboard.press('h');
  await app.toast('Highlighted').first().waitFor();
  await app.view('Highlights').click();
  await app.find('harbour');
  await page.getByRole('button', { name: 'Export highlights and notes' }).click();
  const dialog = app.dialog('Export highlights and notes');
  await dialog.getByText('1 highlight or note · 1 article').waitFor();
  expect(await dialog.getByRole('radio', { name: 'Those with “harbour”' }).isChecked()).toBe(true);
  await dialog.getByRole('radio', { name: 'Web Annotations' }).click();
  expect(await violations(page)).toEqual([]);
  await shoot(app, 'highlights');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^highlights \d{4}-\d\d-\d\d\.jsonld$/);
  const saved = JSON.parse(readFileSync(await download.path(), 'utf8'));
  expect(saved).toMatchObject({ type: 'AnnotationCollection', total: 1 });

  await app.view('All articles').click();
  await openHarbour(app);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Export');
  await page
    .getByRole('option', { name: /^Export\b/ })
    .first()
    .click();
  await app.dialog('Export').getByRole('button', { name: 'Highlights and notes…' }).click();
  await dialog.getByRole('radio', { name: 'Markdown' }).click();
  await dialog.getByRole('button', { name: 'Copy', exact: true }).click();
  await app.toast('Copied the highlights and notes').waitFor();
  expect((await clipboard(app)).text).toContain(`## [${harbourHeadline}](<https://news.example/velin>)`);
});
