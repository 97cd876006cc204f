import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stories } from './support/story.ts';

const page = join(import.meta.dirname, 'fixtures', 'hostile.html');
// Every story also fails on any request that would leave this machine, and on anything the page's policy had to stop.
const story = stories({ archive: () => [page] });

test('a hostile page is read without anything of it running or loading', async () => {
  const { app } = story();
  await app.row(/Minister denies/).click();
  await app.reader.getByText('There was no script').waitFor();
  await app.reader.getByText('Picture, not kept: The minister on the quay').waitFor();
  await app.page.waitForTimeout(1500);
  expect(await app.page.evaluate(() => 'harmed' in window)).toBe(false);
  expect(app.page.url()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/(?:#a=[a-z0-9]+)?$/);
  const inside = app.reader.getByRole('article');
  expect(
    await inside.locator('script, style, iframe, object, form, input, video, svg, math, link').count(),
  ).toBe(0);
  const attributes = await inside.evaluate((root) =>
    [...root.querySelectorAll('*')].flatMap((element) => element.getAttributeNames()),
  );
  expect(attributes.filter((name) => name.startsWith('on') || name === 'style')).toEqual([]);
});

test('a link that is a script leads nowhere, and no other hands anything on', async () => {
  const { app } = story();
  await app.row(/Minister denies/).click();
  await app.reader.getByText('There was no script').waitFor();
  const links = app.reader.getByRole('article').locator('a');
  const found = await links.evaluateAll((all) =>
    all.map((a) => [a.getAttribute('href'), a.getAttribute('rel')]),
  );
  expect(found).toEqual([['https://tracker.invalid/next', 'noopener noreferrer nofollow']]);
  expect(await app.page.evaluate(() => 'harmed' in window)).toBe(false);
});

test('the raw page is shown sealed', async () => {
  const { app } = story();
  await app.row(/Minister denies/).click();
  await app.button('Show the raw capture').click();
  const raw = app.dialog('Raw capture');
  await raw.getByText("window.harmed = 'head'").waitFor();
  await raw.getByRole('tab', { name: 'As a page' }).click();
  const frame = raw.locator('iframe');
  expect(await frame.getAttribute('sandbox')).toBe('');
  await frame.contentFrame().getByText('There was no script').waitFor();
  await app.page.waitForTimeout(1500);
  expect(await app.page.evaluate(() => 'harmed' in window)).toBe(false);
});
