import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { TestApp } from './support/app.ts';
import { violations } from './support/axe.ts';
import { harbourHeadline, harbourPage, longReads } from './support/long-read.ts';
import { stories } from './support/story.ts';

const story = stories({ archive: longReads });

async function openHarbour(app: TestApp): Promise<void> {
  await app.row(new RegExp(harbourHeadline)).click();
  await app.headline.filter({ hasText: harbourHeadline }).waitFor();
  await app.reader.focus();
}

/** The text of the first paragraph whose head is in sight. */
const firstInSight = (app: TestApp): Promise<string> =>
  app.reader.evaluate((box) => {
    const { top } = box.getBoundingClientRect();
    const paragraphs = [...box.querySelectorAll('article p')];
    const first = paragraphs.find((paragraph) => paragraph.getBoundingClientRect().top >= top);
    return first?.textContent?.slice(0, 12) ?? '';
  });

const scrollTo = async (app: TestApp, words: string): Promise<void> => {
  const kept = app.page.waitForResponse(
    (response) => response.request().postData()?.includes('"reading.keep"') ?? false,
  );
  await app.reader.evaluate((box, wanted) => {
    const paragraph = [...box.querySelectorAll('article p')].find((one) =>
      one.textContent?.startsWith(wanted),
    );
    box.scrollBy(0, (paragraph?.getBoundingClientRect().top ?? 0) - box.getBoundingClientRect().top - 10);
  }, words);
  await kept;
};

const painted = (app: TestApp, name: string): Promise<readonly string[]> =>
  app.page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map(String), name);

test('how the page looks is chosen beside it, holds at once and is remembered', async () => {
  const { app } = story();
  const { page } = app;
  await openHarbour(app);
  await app.button('How the page looks').click();
  const panel = app.dialog('How the page looks');
  await panel.getByRole('radio', { name: 'Sepia' }).check();
  await panel.getByRole('radio', { name: 'Sans' }).check();
  await panel.getByRole('radio', { name: 'Narrow' }).check();
  await panel.getByRole('checkbox', { name: 'Both edges straight' }).check();
  const look = () =>
    app.reader
      .locator('article p')
      .last()
      .evaluate((text) => {
        const { fontFamily, textAlign } = getComputedStyle(text);
        return { fontFamily: fontFamily.split(',')[0], textAlign, narrow: text.clientWidth < 500 };
      });
  const wanted = { fontFamily: '"Source Sans 3 Variable"', textAlign: 'justify', narrow: true };
  await expect.poll(look).toEqual(wanted);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await app.focused()).toBe('How the page looks');
  await page.reload();
  await openHarbour(app);
  await expect.poll(look).toEqual(wanted);
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('sepia');
  await app.button('How the page looks').click();
  await panel.getByRole('button', { name: 'As it was at first' }).click();
  await expect.poll(look).toMatchObject({ textAlign: 'start', narrow: false });
});

test.each(['light', 'sepia', 'dark'] as const)(
  'a page with all that a text may have is clean in %s',
  async (theme) => {
    const { app } = story();
    await openHarbour(app);
    await app.button('How the page looks').click();
    await app.page.getByRole('radio', { name: new RegExp(theme, 'i') }).check();
    await app.page.keyboard.press('Escape');
    // The button that the focus came back to shows its name.
    await app.reader.focus();
    for (const width of [1280, 600]) {
      await app.page.setViewportSize({ width, height: 800 });
      expect(await violations(app.page)).toEqual([]);
    }
  },
);

test('a wide table scrolls in its own box, and the page stays', async () => {
  const { app } = story();
  await openHarbour(app);
  await app.page.setViewportSize({ width: 420, height: 800 });
  const table = app.reader.getByRole('region', { name: 'Losses by trade' });
  expect(await table.evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(true);
  expect(await app.reader.evaluate((box) => box.scrollWidth <= box.clientWidth)).toBe(true);
});

test('an article begins where it was left, also in a newer edition, and is offered where none is open', async () => {
  const { app, folder } = story();
  const { page } = app;
  await openHarbour(app);
  await scrollTo(app, 'On day 6');
  await app.row(/Donau/).click();
  await app.headline.filter({ hasText: 'Donau' }).waitFor();
  await openHarbour(app);
  await expect.poll(() => firstInSight(app)).toBe('On day 6 the');

  const incoming = join(folder.path, 'incoming');
  mkdirSync(incoming);
  writeFileSync(
    join(incoming, 'later.html'),
    harbourPage('<p>CORRECTION: nine days, not eight.</p>'.repeat(6)),
  );
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Add a folder');
  await page.getByRole('option', { name: 'Add a folder', exact: true }).waitFor();
  await page.keyboard.press('Enter');
  await app.dialog('Add a folder').getByRole('textbox').fill(incoming);
  await app.dialog('Add a folder').getByRole('button', { name: 'Import' }).click();
  await app.reader.getByText('CORRECTION').first().waitFor({ state: 'attached' });
  await expect.poll(() => firstInSight(app)).toBe('On day 6 the');

  await page.goto(page.url().split('#')[0] ?? '');
  const begun = page.getByRole('region', { name: 'Continue reading' });
  await begun.getByText(/% read/).waitFor();
  await begun.getByRole('button', { name: new RegExp(harbourHeadline) }).click();
  await expect.poll(() => firstInSight(app)).toBe('On day 6 the');
});

test('how much is left is told in words, and an article read to its end begins at its head again', async () => {
  const { app } = story();
  await openHarbour(app);
  const progress = app.page.getByRole('progressbar', { name: 'Read so far' });
  expect(await progress.getAttribute('aria-valuetext')).toMatch(
    /^\d+%, (\d minutes?|Less than a minute) left$/,
  );
  await scrollTo(app, 'On day 6');
  await scrollTo(app, '1. The letter');
  expect(await progress.getAttribute('aria-valuenow')).toBe('100');
  await app.row(/Donau/).click();
  await app.headline.filter({ hasText: 'Donau' }).waitFor();
  await openHarbour(app);
  await expect.poll(() => app.reader.evaluate((box) => box.scrollTop)).toBe(0);
});

test('where a story ends there is the way to the next, and a stroke of the finger goes there too', async () => {
  const { app } = story();
  const { page } = app;
  await openHarbour(app);
  const ends = page.getByRole('navigation', { name: 'Stories before and after' });
  await ends.getByRole('button').first().click();
  await app.headline.filter({ hasText: 'Donau' }).waitFor();
  expect(await app.focused()).toBe('Article');
  const wasPrevious = (await ends.getByRole('button', { name: /Next story/ }).count()) > 0;
  await app.reader.evaluate(
    (box, along) => {
      const touch = (clientX: number) => new Touch({ identifier: 1, target: box, clientX, clientY: 300 });
      box.dispatchEvent(new TouchEvent('touchstart', { touches: [touch(300)], bubbles: true }));
      box.dispatchEvent(new TouchEvent('touchend', { changedTouches: [touch(300 + along)], bubbles: true }));
    },
    wasPrevious ? -150 : 150,
  );
  await app.headline.filter({ hasText: harbourHeadline }).waitFor();
});

test('words are found in the article, apart from the search of the archive', async () => {
  const { app } = story();
  const { page } = app;
  await app.find('boats');
  await openHarbour(app);
  await page.getByText(/found$/).waitFor();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('harbour');
  const bar = page.getByRole('search', { name: 'Find in the article' });
  await bar.getByText('1 of 5').waitFor();
  await page.keyboard.press('Enter');
  await bar.getByText('2 of 5').waitFor();
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Shift+Enter');
  await bar.getByText('5 of 5').waitFor();
  expect(await painted(app, 'found-now')).toEqual(['harbour']);
  expect(await app.marks()).toContain('boats');
  await bar.getByRole('button', { name: 'Capital letters matter' }).click();
  await bar.getByText(/of 4$/).waitFor();
  await bar.getByRole('textbox').fill('lighthouse keeper');
  await bar.getByText('Not found').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await app.focused()).toBe('Article');
  expect(await painted(app, 'found')).toEqual([]);
  await app.search.focus();
  await page.keyboard.press('Control+f');
  expect(await bar.count()).toBe(0);
});

test('pictures are gone through and enlarged by keys, each with its words; one that is not kept says so', async () => {
  const { app } = story();
  const { page } = app;
  await openHarbour(app);
  await app.reader.getByText('Image, not kept: The council in session').waitFor();
  await app.button('Enlarge the picture: The mole of Velin').focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: /^Picture/ });
  await dialog.getByText('The mole at low water on Sunday.').waitFor();
  const scale = () =>
    dialog.getByRole('img').evaluate((image) => new DOMMatrix(getComputedStyle(image).transform).a);
  await page.keyboard.press('+');
  expect(await scale()).toBe(1.5);
  await page.keyboard.press('0');
  expect(await scale()).toBe(1);
  await page.keyboard.press('ArrowRight');
  await dialog.getByText('The Sturmvogel from above.').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(app.focused).toBe('Enlarge the picture: The mole of Velin');
});

test('without a voice, reading aloud says what to do', async () => {
  const { app } = story();
  await openHarbour(app);
  await app.page.evaluate(() => {
    speechSynthesis.getVoices = () => [];
  });
  await app.page.keyboard.press('l');
  const bar = app.page.getByRole('region', { name: 'Reading aloud' });
  await bar.getByText('There is no voice on this computer.').waitFor();
  expect(await bar.getByRole('button', { name: 'Read on' }).isDisabled()).toBe(true);
  expect(await violations(app.page)).toEqual([]);
});

test('a voice of the article’s language reads it, the eye follows, and it is paused, gone on and paced by keys', async () => {
  const { app } = story();
  const { page } = app;
  await openHarbour(app);
  await page.evaluate(() => {
    const voice = (name: string, lang: string) => ({
      name,
      lang,
      voiceURI: name,
      localService: true,
      default: false,
    });
    const spoken: { text: string; voice: string; rate: number }[] = [];
    let current: { onend?: () => void } | null = null;
    Object.assign(window, { spoken, endSentence: () => current?.onend?.() });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: class {
        readonly text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    });
    Object.defineProperty(window, 'speechSynthesis', {
      value: Object.assign(new EventTarget(), {
        getVoices: () => [voice('Anna', 'de-DE'), voice('Daniel', 'en-GB'), voice('Kate', 'en-GB')],
        speak: (said: { text: string; voice: { name: string }; rate: number; onend?: () => void }) => {
          current = said;
          spoken.push({ text: said.text, voice: said.voice.name, rate: said.rate });
        },
        cancel: () => {
          current = null;
        },
      }),
    });
  });
  type Said = { readonly text: string; readonly voice: string; readonly rate: number };
  const last = () => page.evaluate(() => (Reflect.get(window, 'spoken') as Said[]).at(-1));
  const end = () => page.evaluate(() => (Reflect.get(window, 'endSentence') as () => void)());

  await page.keyboard.press('l');
  const bar = page.getByRole('region', { name: 'Reading aloud' });
  await expect.poll(last).toMatchObject({ voice: 'Daniel', rate: 1 });
  await expect.poll(app.focused).toBe('Pause');
  await end();
  await expect.poll(last).toMatchObject({ text: harbourHeadline });
  expect(await painted(app, 'aloud')).toEqual([harbourHeadline]);
  await page.keyboard.press('Space');
  await expect.poll(app.focused).toBe('Read on');
  await bar.getByRole('button', { name: 'Next sentence' }).click();
  await bar.getByRole('combobox', { name: 'Pace' }).selectOption('1.5');
  await bar.getByRole('combobox', { name: 'Voice' }).selectOption('Kate');
  await bar.getByRole('button', { name: 'Read on' }).click();
  await expect.poll(last).toMatchObject({ voice: 'Kate', rate: 1.5 });
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await bar.waitFor({ state: 'detached' });
  expect(await app.focused()).toBe('Article');
  expect(await painted(app, 'aloud')).toEqual([]);
});

test('only the text is shown until Escape, and the list is where it was', async () => {
  const { app } = story();
  const { page } = app;
  await openHarbour(app);
  await page.keyboard.press('f');
  await app.list.waitFor({ state: 'hidden' });
  expect(await page.getByRole('toolbar', { name: 'Article' }).count()).toBe(0);
  expect(await app.headline.isVisible()).toBe(true);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await app.list.waitFor({ state: 'visible' });
  expect(await app.row(new RegExp(harbourHeadline)).getAttribute('aria-selected')).toBe('true');
});

test('on paper there is a clipping: source, headline, date, text, address and hash, and nothing of the window', async () => {
  const { app } = story();
  await openHarbour(app);
  const { extractText } = await import('unpdf');
  const { text } = await extractText(new Uint8Array(await app.page.pdf({ format: 'A4' })), {
    mergePages: true,
  });
  for (const words of [
    'The Kestria Courier',
    harbourHeadline,
    '13 May 2024',
    'On day 14',
    'https://news.example/velin',
    'SHA-256',
  ]) {
    expect(text.replace(/\s+/g, ' ')).toContain(words);
  }
  expect(text).not.toContain('All articles');
  expect(text).not.toContain('minutes to read');
  expect(await app.page.locator('[data-clipping]').count()).toBe(0);
});

test('every field can be corrected, says by whom it was, and goes back to what was read', async () => {
  const { app } = story();
  const { page } = app;
  await openHarbour(app);
  await page.getByRole('button', { name: 'Correct the fields' }).click();
  const dialog = app.dialog('Correct the fields');
  await dialog.getByRole('button', { name: 'All fields' }).click();
  const values: Readonly<Record<string, string>> = {
    Headline: 'A better headline',
    'Alternative headline': 'And one below it',
    Byline: 'By hand',
    Authors: 'Ada Lovelace, Alan Turing',
    Section: 'Harbours',
    Dateline: 'VELIN —',
    Place: 'Old Velin',
    Agency: 'Reuters',
    Published: '2024-05-12T23:15:00-04:00',
    Changed: '2024-05-14',
    Publisher: 'The Velin Times',
    Language: 'fr',
    Address: 'https://news.example/other',
    Slug: 'HARBOUR',
    Credit: 'ao/km',
    'Lead picture': 'https://news.example/lead.jpg',
  };
  for (const [name, value] of Object.entries(values))
    await dialog.getByLabel(name, { exact: true }).fill(value);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await app.headline.filter({ hasText: 'A better headline' }).waitFor();
  const facts = page.getByRole('complementary', { name: 'About this clip' });
  await facts.getByText('12 May 2024, 23:15 UTC−04:00').waitFor();
  expect(await facts.getByText('corrected by you').count()).toBe(Object.keys(values).length);
  await facts.getByText(`You corrected ${Object.keys(values).length} fields`).waitFor();

  await page.getByRole('button', { name: 'Correct the fields' }).click();
  await dialog.getByRole('button', { name: 'Take back Headline' }).click();
  await expect.poll(() => dialog.getByLabel('Headline', { exact: true }).inputValue()).toBe(harbourHeadline);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await app.headline.filter({ hasText: 'A better headline' }).waitFor();
  await facts.getByRole('button', { name: 'Take all corrections back' }).click();
  await app.headline.filter({ hasText: harbourHeadline }).waitFor();
  expect(await facts.getByText('corrected by you').count()).toBe(0);
});
