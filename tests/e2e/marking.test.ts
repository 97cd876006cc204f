import { describe, expect, test } from 'vitest';
import type { TestApp } from './support/app.ts';
import { violations } from './support/axe.ts';
import { dragOver } from './support/drag-over.ts';
import { sample } from './support/sample.ts';
import { stories } from './support/story.ts';

/** What is painted on the page as a highlight, by its colour. */
const painted = ({ page }: TestApp) =>
  page.evaluate(() => {
    const names = ['yellow', 'green', 'blue', 'red', 'violet'];
    return Object.fromEntries(
      names.flatMap((name) => {
        const ranges = [...(CSS.highlights.get(`mark-${name}`) ?? [])];
        return ranges.length === 0 ? [] : [[name, ranges.map(String)]];
      }),
    );
  });

const headline = 'Ferry to Tornvik cancelled as fog settles';

/** Opens an article of three paragraphs, made for the purpose. */
async function open(app: TestApp): Promise<void> {
  await app.list.focus();
  await app.paste(
    `${headline}\n\nTORNVIK, Skarra (AP) — The ferry waited for the fog to lift.\n\nNobody saw the lighthouse from the quay, the harbour master said. He had waited since dawn.\n\nThe council will meet again on Monday.`,
  );
  await app.page.keyboard.press('Control+Enter');
  await app.dialog('Paste a clip').waitFor({ state: 'detached' });
  await expect.poll(() => app.headline.textContent()).toBe(headline);
}

/** Draws the mouse over words as a person does. */
const drag = ({ page }: TestApp, words: string): Promise<void> => dragOver(page, words);

const notes = ({ page }: TestApp) => page.getByRole('complementary', { name: 'Notes' });

describe('marking', () => {
  const story = stories({ archive: sample });

  test('words are highlighted by mouse, stay over a reload, and are taken back', async () => {
    const { app } = story();
    await open(app);
    await drag(app, 'the harbour master');
    await app.button('Highlight in green').click();
    await app.toast('Highlighted').first().waitFor();
    await expect.poll(() => painted(app)).toEqual({ green: ['the harbour master'] });
    await drag(app, 'meet again');
    await app.page.keyboard.press('h');
    await expect.poll(() => painted(app)).toEqual({ green: ['the harbour master', 'meet again'] });

    await app.page.reload();
    await app.row(new RegExp(headline)).click();
    await expect.poll(() => painted(app)).toEqual({ green: ['the harbour master', 'meet again'] });
    await notes(app).getByRole('button', { name: 'Remove the highlight “meet again”' }).click();
    await expect.poll(() => painted(app)).toEqual({ green: ['the harbour master'] });
    await app.toast('Removed the highlight').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => painted(app)).toEqual({ green: ['the harbour master', 'meet again'] });
    await app.page.keyboard.press('Control+z');
    await app.toast('Nothing to undo').first().waitFor();
  });

  test('a highlight that is clicked gets another colour, a note, or goes', async () => {
    const { app } = story();
    await open(app);
    await drag(app, 'lighthouse');
    await app.button('Highlight in yellow').click();
    await expect.poll(() => painted(app)).toEqual({ yellow: ['lighthouse'] });
    const click = async () => {
      const at = await app.page.evaluate(() => {
        const [range] = CSS.highlights.get('mark-yellow') ?? [];
        const box = (range as Range).getBoundingClientRect();
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      });
      await app.page.mouse.click(at.x, at.y);
      await app.page.getByRole('toolbar', { name: 'Highlight' }).waitFor();
    };
    await click();
    await app.button('Red').click();
    await expect.poll(() => painted(app)).toEqual({ red: ['lighthouse'] });
    await app.button('Add a note').click();
    await app.page.getByRole('textbox', { name: 'Note' }).fill('Lit **again** in 1998.');
    await app.button('Save').click();
    await expect.poll(() => notes(app).getByText('Lit again in 1998.').innerHTML()).toContain('<strong>');
  });

  test('the whole is done by keys: sentences are gone through, widened, highlighted and noted', async () => {
    const { app } = story();
    await open(app);
    const { page } = app;
    await app.reader.focus();
    await page.keyboard.press('h');
    await page.getByRole('toolbar', { name: 'Selected words' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    const selected = () => page.evaluate(() => String(getSelection()));
    const both =
      'Nobody saw the lighthouse from the quay, the harbour master said. He had waited since dawn.';
    expect(await selected()).toBe(both);
    await page.keyboard.press('h');
    await expect.poll(() => painted(app)).toEqual({ yellow: [both] });

    await page.keyboard.press('h');
    await page.getByRole('toolbar', { name: 'Selected words' }).waitFor();
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('n');
    await page.getByRole('textbox', { name: 'Note' }).waitFor();
    await page.keyboard.type('Ask who is invited');
    await page.keyboard.press('Control+Enter');
    await notes(app).getByText('Ask who is invited').waitFor();
    await expect
      .poll(() => painted(app))
      .toEqual({ yellow: [both, 'The council will meet again on Monday.'] });

    await app.reader.focus();
    await page.keyboard.press('h');
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');
    await app.dialog('Note on the article').getByRole('textbox', { name: 'Note' }).waitFor();
    await page.keyboard.type('A note of its own');
    await page.keyboard.press('Control+Enter');
    await expect
      .poll(() => notes(app).getByRole('listitem').first().textContent())
      .toContain('A note of its own');
    for (const query of ['invited', 'has:highlight', 'note:invited', 'quote:council']) {
      await app.find(query);
      await expect.poll(() => app.rows.count()).toBe(1);
      await app.row(new RegExp(headline)).waitFor();
    }
  });

  test('all are on one page, found by their words, and lead to their place; axe finds no fault', async () => {
    const { app } = story();
    await open(app);
    await drag(app, 'harbour master');
    await app.button('Add a note').click();
    await app.page.getByRole('textbox', { name: 'Note' }).fill('Compare the shipwrecks of 1998');
    const faults = [...(await violations(app.page))];
    await app.button('Save').click();
    await app.page.getByRole('textbox', { name: 'Note' }).waitFor({ state: 'detached' });
    await drag(app, 'The council');
    await app.button('Highlight in blue').click();
    await expect.poll(() => painted(app)).toEqual({ yellow: ['harbour master'], blue: ['The council'] });
    faults.push(...(await violations(app.page)));
    await app.rows.nth(3).click();
    await app.view('Highlights').first().click();
    const list = app.page.getByRole('list', { name: 'Highlights' });
    await expect.poll(() => list.getByRole('button').count()).toBe(2);
    faults.push(...(await violations(app.page)));
    await app.search.fill('shipwrecks');
    await expect.poll(() => list.getByRole('button').count()).toBe(1);
    await app.search.press('Enter');
    await expect
      .poll(() =>
        list
          .getByRole('button')
          .first()
          .evaluate((one) => one === document.activeElement),
      )
      .toBe(true);
    await app.page.keyboard.press('Enter');
    await expect.poll(() => app.headline.textContent()).toBe(headline);
    const current = () =>
      app.page.evaluate(() => [...(CSS.highlights.get('mark-current') ?? [])].map(String));
    await expect.poll(current).toEqual(['harbour master']);
    expect(faults).toEqual([]);
  });

  test('words that a correction takes out are listed, and painted again with the correction taken back', async () => {
    const { app } = story();
    await open(app);
    await drag(app, 'Nobody saw the lighthouse');
    await app.button('Highlight in violet').click();
    await expect.poll(() => painted(app)).toEqual({ violet: ['Nobody saw the lighthouse'] });
    await app.button('Correct the fields').click();
    const dialog = app.dialog('Correct the fields');
    await dialog.getByRole('textbox', { name: 'Text' }).fill('The ferry waited for the fog to lift.');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await notes(app).getByRole('heading', { name: 'No longer in this text' }).waitFor();
    await notes(app).getByText('Nobody saw the lighthouse').waitFor();
    expect(await painted(app)).toEqual({});
    await app.page.keyboard.press('Control+z');
    await expect.poll(() => painted(app)).toEqual({ violet: ['Nobody saw the lighthouse'] });
  });
});

describe('in one pane and in the dark', () => {
  const story = stories({
    archive: sample,
    browser: { viewport: { width: 600, height: 800 }, colorScheme: 'dark' },
  });
  test('words are highlighted, listed and gone to; axe finds no fault', async () => {
    const { app } = story();
    await open(app);
    await drag(app, 'harbour master');
    const faults = [...(await violations(app.page))];
    await app.button('Highlight in blue').click();
    await expect.poll(() => painted(app)).toEqual({ blue: ['harbour master'] });
    faults.push(...(await violations(app.page)));
    await notes(app).getByRole('button', { name: 'harbour master', exact: true }).click();
    await app.button('Back to the list').click();
    await app.button('Views and tags').click();
    await app
      .dialog('Views and tags')
      .getByRole('button', { name: /Highlights/ })
      .click();
    await app.page.getByRole('list', { name: 'Highlights' }).getByRole('button').click();
    await expect.poll(() => app.headline.textContent()).toBe(headline);
    expect(faults).toEqual([]);
  });
});
