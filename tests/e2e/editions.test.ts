import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { TestApp } from './support/app.ts';
import { violations } from './support/axe.ts';
import { stories } from './support/story.ts';

const story = stories();

const kept = Array.from(
  { length: 6 },
  (_, i) => `Boat number ${i} stayed in the harbour until the wind had gone down.`,
);

/** A page of one address, as it read on two days. */
function page(headline: string, dead: string, rest: readonly string[]): string {
  const paragraphs = [
    `VELIN, Kestria (AP) — Police said ${dead} people died when the ferry sank on Monday.`,
    ...kept,
    ...rest,
  ];
  return `<!doctype html><html lang="en"><head><title>${headline}</title>
<link rel="canonical" href="https://news.example/ferry"></head><body><article><h1>${headline}</h1>
${paragraphs.map((one) => `<p>${one}</p>`).join('\n')}</article></body></html>`;
}

const first = page('Ferry sinks off Velin, 12 dead', '12', ['The cause is not known.']);
const second = page('Ferry sinks off Velin, 15 dead', '15', [
  'The cause is under study.',
  'Correction: An earlier version of this story named the wrong company.',
]);

const uri = 'urn:newsml:wire.example:20240506:17';
const wire = (version: number, rest: object) =>
  JSON.stringify({
    uri,
    type: 'text',
    version: String(version),
    versioncreated: `2024-05-06T0${version}:00:00Z`,
    language: 'en',
    usageterms: 'Not for use in Kestria.',
    headline: 'Minister of Kestria resigns',
    body_text:
      'VELIN (Reuters) - The minister of Kestria resigned on Monday, his office said.\n\nNo reason was given.',
    ...rest,
  });

/** Puts files into a folder and archives it, in the order of their names. */
async function archive(app: TestApp, place: string, files: Readonly<Record<string, string>>): Promise<void> {
  const folder = join(place, 'incoming');
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  await app.command('Add a folder');
  const dialog = app.dialog('Add a folder');
  await dialog.getByRole('textbox').fill(folder);
  await dialog.getByRole('button', { name: 'Import' }).click();
  await app.rows.first().waitFor();
}

test('a story clipped twice is compared: what matters, each change by key, in one text and side by side', async () => {
  const { app, folder } = story();
  await archive(app, folder.path, { 'monday.html': first, 'tuesday.html': second });
  await app.row(/15 dead/).click();
  await app.reader.getByRole('heading', { name: /15 dead/ }).waitFor();
  expect(await app.rows.count()).toBe(1);
  await app.button('Compare 2 editions').click();

  const dialog = app.dialog('Compare editions');
  const points = dialog.getByRole('region', { name: 'What matters' });
  await points.waitFor();
  const told = await points.getByRole('listitem').allInnerTexts();
  expect(told.join('\n')).toContain('A note by the newsroom was added');
  expect(told.join('\n')).toMatch(/The headline changed[\s\S]*12 dead[\s\S]*15 dead/);
  expect(told.join('\n')).toMatch(/A figure changed[\s\S]*12[\s\S]*15/);
  await dialog.getByText('4 changes').waitFor();

  const current = () => dialog.locator('[data-change][class*=current]').allInnerTexts();
  await app.page.keyboard.press('n');
  await dialog.getByText(/^Change 1 of/).waitFor();
  expect((await current()).join()).toMatch(/removed:\s12\s+added:\s15/);
  await app.page.keyboard.press('n');
  await app.page.keyboard.press('n');
  expect((await current()).join()).toMatch(/removed:\snot known/);
  await app.page.keyboard.press('Shift+F7');
  await dialog.getByText(/^Change 2 of/).waitFor();
  expect(await violations(app.page)).toEqual([]);

  await dialog.getByRole('button', { name: 'Show 4 unchanged paragraphs' }).click();
  await dialog.getByText('Boat number 3').waitFor();
  await dialog.getByRole('radio', { name: 'Side by side' }).click();
  await dialog.getByRole('heading', { name: /^Edition 1/ }).waitFor();
  await dialog.getByRole('heading', { name: /^Edition 2/ }).waitFor();
  expect(await violations(app.page)).toEqual([]);

  const [file] = await Promise.all([
    app.page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save as text' }).click(),
  ]);
  expect(await readFile(await file.path(), 'utf8')).toContain('Police said [-12-] {+15+} people died');
});

test('the newest edition is shown until an older one is chosen, and one finds the way back', async () => {
  const { app, folder } = story();
  await archive(app, folder.path, { 'monday.html': first, 'tuesday.html': second });
  await app.row(/15 dead/).click();
  const shown = app.page.getByRole('combobox', { name: 'Edition shown' });
  await shown.selectOption({ index: 1 });
  await app.reader.getByRole('heading', { name: /12 dead/ }).waitFor();
  await app.reader.getByText('An older edition is shown.').waitFor();
  await app.page.keyboard.press('c');
  await app.dialog('Compare editions').getByRole('region', { name: 'What matters' }).waitFor();
  await app.page.keyboard.press('Escape');
  await shown.selectOption({ index: 0 });
  await app.reader.getByRole('heading', { name: /15 dead/ }).waitFor();
  expect(await app.reader.getByText('An older edition is shown.').count()).toBe(0);
});

test('a story that its agency killed stays, with a banner above every edition, a mark in the list and its terms', async () => {
  const { app, folder } = story();
  await archive(app, folder.path, {
    'one.json': wire(1, { pubstatus: 'usable' }),
    'two.json': wire(2, { pubstatus: 'canceled', ednote: 'The source took it back.' }),
  });
  await app.row(/Withdrawn/).click();
  const banner = app.reader.getByRole('region', { name: 'The agency has withdrawn this story' });
  await banner.getByText('Do not publish it').waitFor();
  await banner.getByText('The source took it back.').waitFor();
  await app.reader.getByText('withdrawn, not to be published').waitFor();
  await app.reader.getByText('Not for use in Kestria.').waitFor();
  expect(await violations(app.page)).toEqual([]);
  await app.page.getByRole('combobox', { name: 'Edition shown' }).selectOption({ index: 1 });
  await banner.getByText('It was withdrawn in edition 2').waitFor();
  await app.reader.getByText('The minister of Kestria resigned').waitFor();
  await app.page.keyboard.press('c');
  await app
    .dialog('Compare editions')
    .getByText('The agency withdrew this story: do not publish it')
    .waitFor();
});

test('an embargo is told by the reader’s clock, or in the words it came in; it goes along into Markdown', async () => {
  const { app, folder } = story();
  await archive(app, folder.path, {
    'ahead.json': wire(1, { embargoed: '2099-05-06T10:00:00+02:00', headline: 'Budget of 2099' }),
    'words.json': wire(1, {
      uri: `${uri}8`,
      embargoed: 'not before the speech',
      headline: 'CORRECTED-Speech of the mayor',
      body_text:
        'VELIN (Reuters) - The mayor will say tomorrow that the bridge is to be built.\n\nHe will say no more.',
    }),
  });
  await app.row(/Embargoed.*Budget of 2099/).click();
  await app.reader.getByRole('region', { name: /^Under embargo until 6 May 2099, \d\d:00/ }).waitFor();
  await app.row(/Corrected.*Speech of the mayor/).click();
  await app.reader.getByText('Embargo, as printed: not before the speech').waitFor();
  await app.reader.getByText('The agency marks it: CORRECTED').waitFor();

  await app.button('More').click();
  await app.page.getByRole('menuitem', { name: 'Export…' }).click();
  const [file] = await Promise.all([
    app.page.waitForEvent('download'),
    app.dialog('Export').getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  const markdown = await readFile(await file.path(), 'utf8');
  expect(markdown).toContain('embargo: "not before the speech"');
  expect(markdown).toContain('usageTerms: "Not for use in Kestria."');
});
