import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { TestApp } from '../support/app.ts';
import { harbourHeadline, harbourPage, longReads } from '../support/long-read.ts';
import { openHarbour } from '../support/reader.ts';
import { stories } from '../support/story.ts';

const story = stories({ archive: longReads });

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
  await app.command('Add a folder');
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
