import { expect, test } from 'vitest';
import { clipping } from './support/clipping.ts';
import { headline } from './support/news-site.ts';
import { optionsAt, pair, setDoor } from './support/pairing.ts';
import { stories } from './support/story.ts';

const story = stories();
const clip = clipping();

/** One call to the archive, as the interface makes it. */
const call = (name: string, input: unknown) =>
  story().app.page.evaluate(
    async ([name, input]) => {
      const response = await fetch('/api/call', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-pressmark': '1' },
        body: JSON.stringify({ name, input }),
      });
      return (await response.json()).value;
    },
    [name, input] as const,
  );

/** The bytes that are kept of an article. */
async function captured(query: string): Promise<string> {
  const { hits } = await call('search.query', { query });
  const { capture } = await call('article.get', { id: hits[0].id });
  return story().app.page.evaluate(async (sha256) => (await fetch(`/blob/${sha256}`)).text(), capture.sha256);
}

test('a page is clipped from the browser, with its pictures, and found in the archive', async () => {
  const { app } = story();
  await pair(app, clip.extension);
  const page = await clip.extension.newPage(clip.site.story);
  const popup = await clip.extension.click(page);
  await expect.poll(popup.text).toMatch(/Skarra Herald · 11 March 2024|Skarra Herald · March 11, 2024/);
  expect(await popup.text()).toContain(headline);
  await expect.poll(popup.text).toContain('Paired with Pressmark');
  await popup.archive({ tags: 'sea/ships, fog' });
  await expect.poll(popup.text, { timeout: 20_000 }).toContain('Archived, with 3 of 4 pictures.');
  await popup.close();

  await app.find('marzipan');
  await app.row(/Ferry waits for the fog/).waitFor();
  await app.row(/tagged fog, sea\/ships/).waitFor();
  await app.row(/Ferry waits/).click();
  await app.reader.getByText('It was added by a script.').waitFor();
  await app.reader.getByText('Ada Lund').first().waitFor();

  const html = await captured('marzipan');
  expect(html.match(/src="data:image\/png;base64,/g)).toHaveLength(3);
  expect(html).toContain('/foreign.png"');
  expect(html).toContain('"@type":"NewsArticle"');
  expect(html).not.toMatch(/secret-of-the-session|onclick|loading=|srcset|added by a script\.'/);
  expect(clip.site.asked).toContain('/large.png');
  expect(clip.site.asked).not.toContain('/small.png');
});

test('a selection is clipped alone, under its page’s headline; clipping the page again is known', async () => {
  const { app } = story();
  await pair(app, clip.extension);
  const page = await clip.extension.newPage(clip.site.story);
  await page.evaluate(() =>
    getSelection()?.selectAllChildren(document.getElementById('second') ?? document.body),
  );
  const popup = await clip.extension.click(page);
  await expect.poll(popup.text).toContain('The selection, 20 words');
  await popup.archive();
  await expect.poll(popup.text, { timeout: 20_000 }).toContain('Archived.');
  await popup.close();

  await app.find('marzipan');
  await app.row(/Ferry waits for the fog/).click();
  await app.reader.getByText('marzipan cake').waitFor();
  expect(await app.reader.textContent()).not.toMatch(/ninety people|new horn|zanzibar/);

  const again = await clip.extension.click(page);
  await expect.poll(again.text).toContain('Archived already');
});

test('what is clipped while Pressmark lets nobody in waits in the browser, and comes later', async () => {
  const { app } = story();
  await pair(app, clip.extension);
  await setDoor(story().app, false);
  const page = await clip.extension.newPage(clip.site.story);
  const popup = await clip.extension.click(page);
  await popup.archive();
  await expect
    .poll(popup.text, { timeout: 30_000 })
    .toMatch(/Kept in the browser.*until Pressmark is there/s);
  await expect.poll(popup.text).toContain('1 clip waiting');
  await popup.close();
  expect((await call('archive.stats', {})).articles).toBe(0);

  await setDoor(story().app, true);
  const later = await clip.extension.click(page);
  await expect.poll(later.text, { timeout: 20_000 }).toMatch(/Paired with Pressmark$/m);
  await app.find('marzipan');
  await app.row(/Ferry waits for the fog/).waitFor();
});

test('a refused extension is told so; one that was turned out has to pair again', async () => {
  const { app } = story();
  const options = await optionsAt(clip.extension, await setDoor(story().app, true));
  await options.getByRole('button', { name: 'Pair with Pressmark' }).click();
  const asks = app.page.getByRole('dialog', { name: /clip to this archive/ });
  await asks.getByRole('button', { name: 'Refuse' }).click();
  await options.getByText('Pairing was refused in Pressmark.').waitFor();
});

test('a pairing is listed in the settings, and can be revoked there', async () => {
  const { app } = story();
  const options = await pair(story().app, clip.extension);
  await app.page.keyboard.press('Control+,');
  await app.button('Let Pressmark clipper in Chrome in no more').click();
  await app.button('Let Pressmark clipper in Chrome in no more').waitFor({ state: 'detached' });
  await options.reload();
  await options.getByText('does not know this browser yet').waitFor();
});

test('SingleFile’s form is taken with a token that was made in the settings', async () => {
  const { app } = story();
  const address = await setDoor(story().app, true);
  await app.page.keyboard.press('Control+,');
  await app.page.getByText('Another program, such as SingleFile').click();
  await app.page.getByLabel('Its name').fill('SingleFile');
  await app.button('Make a token').click();
  const token = await app.page.locator('details dd code').first().textContent();
  await app.page.keyboard.press('Escape');

  const form = new FormData();
  const html = await (await fetch(clip.site.story)).text();
  form.append('file', new Blob([html], { type: 'text/html' }), 'page.html');
  form.append('url', clip.site.story);
  const send = (authorization: string) =>
    fetch(`${address}/api/v1/bookmarks/singlefile`, {
      method: 'POST',
      headers: { authorization },
      body: form,
    });
  expect((await send('Bearer 0123456789abcdef')).status).toBe(401);
  expect((await send(`Bearer ${token}`)).status).toBe(201);
  await app.find('marzipan');
  await app.row(/Ferry waits for the fog/).waitFor();
});
