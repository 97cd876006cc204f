import { expect, test } from 'vitest';
import { appOn } from './support/app.ts';
import { openPage } from './support/browser.ts';
import { sample } from './support/sample.ts';
import { stories } from './support/story.ts';

const story = stories({ archive: sample });

test('a query that is not whole says where and why, and still finds', async () => {
  const { app } = story();
  await app.find('storm ("lighthouse');
  await app.page.getByText('This quotation mark is not closed').waitFor();
  await expect.poll(() => app.rows.count()).toBeGreaterThan(0);
  const described = await app.search.getAttribute('aria-describedby');
  expect(described).not.toBeNull();
});

test('within a view the place of a problem is counted from the person’s own words', async () => {
  const { app } = story();
  await app.view('Unread').click();
  await app.find('storm (roof');
  const problem = app.page.getByRole('listitem').filter({ hasText: 'parenthesis' });
  await problem.waitFor();
  expect(await problem.locator('code').textContent()).toBe('storm (roof');
});

test('letters without accents find and mark the words that have them', async () => {
  const { app } = story();
  await app.find('manifestacion agency:efe');
  await app.rows.first().waitFor();
  await app.rows.first().click();
  await expect.poll(app.marks).not.toEqual([]);
  const marks = await app.marks();
  expect(marks).toContain('manifestación');
  expect(marks.filter((mark) => !/^manifest/i.test(mark))).toEqual([]);
});

test('what finds nothing says what to try', async () => {
  const { app } = story();
  await app.find('qqqzzz');
  await app.page.getByRole('heading', { name: 'Nothing found' }).waitFor();
  await app.button('The search language').click();
  await app.page.getByRole('region', { name: 'The search language' }).waitFor();
});

test('the order of results is remembered', async () => {
  const { app, server } = story();
  await app.find('water');
  await app.button('Best first').click();
  await app.page.getByRole('menuitemradio', { name: 'Oldest first' }).click();
  await app.button('Oldest first').waitFor();
  await app.page.reload();
  await app.button('Oldest first').waitFor();
  expect(server.address).toContain('127.0.0.1');
});

test('an article opened from the unread stays in the list until the view is asked for again', async () => {
  const { app } = story();
  await app.view('Unread').click();
  const before = await app.view('Unread').textContent();
  await app.rows.first().click();
  await expect.poll(() => app.view('Unread').textContent()).not.toBe(before);
  await app.page.waitForTimeout(800);
  const name = await app.rowName(0);
  expect(name).not.toMatch(/^Unread/);
  await app.view('Unread').click();
  await expect.poll(() => app.rowName(0)).toMatch(/^Unread/);
});

test('without a session nothing is shown but how to get one', async () => {
  const { server } = story();
  const { origin } = new URL(server.address);
  const stranger = await openPage(origin);
  await appOn(stranger.page).page.getByRole('heading', { name: 'Please sign in' }).waitFor();
  await stranger.close();
});

test('a mistyped word is offered as the archive spells it', async () => {
  const { app } = story();
  await app.find('lighthuose');
  await app.button('lighthouse').click();
  await expect.poll(() => app.search.inputValue()).toBe('lighthouse');
  await expect.poll(() => app.rows.count()).toBeGreaterThan(0);
});

test('hits are marked beside the page, and a click goes to the nearest', async () => {
  const { app } = story();
  await app.find('water OR city');
  await app.rows.first().click();
  await expect.poll(async () => (await app.marks()).length).toBeGreaterThan(3);
  const strip = app.page.locator('[data-hits]');
  const hits = (await app.marks()).length;
  expect(Number(await strip.getAttribute('data-hits'))).toBe(hits);
  const { width = 0, height = 0 } = (await strip.boundingBox()) ?? {};
  await strip.click({ position: { x: width / 2, y: height - 1 } });
  await app.page.getByText(`${hits} of ${hits}`).waitFor();
  const seen = await app.page.evaluate(() => {
    const [now] = [...(CSS.highlights.get('match-now') ?? [])];
    const { top = -1 } = now instanceof Range ? now.getBoundingClientRect() : {};
    return top > 0 && top < window.innerHeight;
  });
  expect(seen).toBe(true);
});

test('a query that is more than words is said in words', async () => {
  const { app } = story();
  await app.find('water NEAR/5 tariff -lighthouse date:2024-03..2024-06');
  const sentence = app.page.getByText(/^Articles with water \(also waters\) within 5 words of tariff/);
  await sentence.waitFor();
  expect(await sentence.textContent()).toMatch(/, without lighthouse.*, published from March to June 2024$/);
  await app.find('water');
  await expect.poll(() => sentence.count()).toBe(0);
});

test('where all the words are nowhere, those with most of them stand below a line that says so', async () => {
  const { app } = story();
  await app.find('water tariff protest qqqzzz');
  await app.page.getByText('No article has all the words. These have most of them.').waitFor();
  await app.page.getByText(/^\d+ with most of the words$/).waitFor();
  await app.find('water tarriff protest');
  await app.button('water tariff protest').waitFor();
  await app.find('water tariff protest');
  await app.page.getByText('Most of the words', { exact: true }).waitFor();
  expect(await app.page.getByText(/No article has all/).count()).toBe(0);
});
