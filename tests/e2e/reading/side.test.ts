import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { TestApp } from '../support/app.ts';
import { longReads } from '../support/long-read.ts';
import { openHarbour } from '../support/reader.ts';
import { stories } from '../support/story.ts';

const shots = process.env.SHOTS;
const story = stories({ archive: longReads });

const pressed = (app: TestApp, name: string) => app.button(name).getAttribute('aria-pressed');
const facts = 'Where the clip is from';
const inSight = (app: TestApp) =>
  app.page.getByRole('complementary', { name: 'About this clip' }).evaluate((panel) => {
    const { top, bottom } = panel.getBoundingClientRect();
    return top < innerHeight && bottom > 0;
  });
const scrolled = (app: TestApp) => app.reader.evaluate(({ scrollTop }) => scrollTop);

test('beside the story, a panel’s button is pressed while it stands there', async () => {
  const { app } = story();
  await app.page.setViewportSize({ width: 1920, height: 900 });
  await openHarbour(app);
  await expect.poll(() => pressed(app, facts)).toBe('true');
  await app.reader.press('End');
  await expect.poll(() => scrolled(app)).toBeGreaterThan(100);
  expect(await pressed(app, facts)).toBe('true');
  await app.button(facts).click();
  await expect.poll(() => pressed(app, facts)).toBe('false');
  await app.page.getByRole('complementary', { name: 'About this clip' }).waitFor({ state: 'detached' });
});

test('below the story, it is pressed only while the panel is in sight: the button goes there and back', async () => {
  const { app } = story();
  await app.page.setViewportSize({ width: 1440, height: 900 });
  await openHarbour(app);
  await expect.poll(() => pressed(app, facts)).toBe('false');
  expect(await pressed(app, 'Highlights and notes')).toBe('false');
  expect(await inSight(app)).toBe(false);
  await app.reader.press('PageDown');
  await expect.poll(() => scrolled(app)).toBeGreaterThan(100);
  await app.page.waitForTimeout(300);
  const before = await scrolled(app);
  await app.button(facts).click();
  await expect.poll(() => pressed(app, facts)).toBe('true');
  expect(await inSight(app)).toBe(true);
  if (shots) {
    mkdirSync(shots, { recursive: true });
    await app.page.screenshot({ path: join(shots, 'side-below.png') });
  }
  await app.page.keyboard.press('i');
  await expect.poll(() => pressed(app, facts)).toBe('false');
  expect(await scrolled(app)).toBe(before);
  await app.page.keyboard.press('i');
  await expect.poll(() => inSight(app)).toBe(true);
});

test('where the window becomes wide, what stood below stands beside, and its button tells so', async () => {
  const { app } = story();
  await app.page.setViewportSize({ width: 1440, height: 900 });
  await openHarbour(app);
  await expect.poll(() => pressed(app, facts)).toBe('false');
  await app.page.setViewportSize({ width: 1920, height: 900 });
  await expect.poll(() => pressed(app, facts)).toBe('true');
});
