import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findFirefox } from '../../scripts/find-firefox.ts';
import { type FirefoxPage, openFirefox, type TestFirefox } from './support/firefox.ts';
import { headline, type NewsSite, openNewsSite } from './support/news-site.ts';
import { stories } from './support/story.ts';

const program = findFirefox();
const why = program
  ? ''
  : ' (left out: there is no Firefox on this machine; install one, or name it by FIREFOX_PATH)';

describe.skipIf(program === null)(`the clipper in Firefox${why}`, () => {
  const story = stories();
  let site: NewsSite;
  let firefox: TestFirefox;
  beforeAll(async () => {
    site = await openNewsSite();
  });
  afterAll(() => site?.close());
  beforeEach(async () => {
    firefox = await openFirefox(program ?? '');
  });
  afterEach(() => firefox?.close());

  const shows = (page: FirefoxPage, words: string | RegExp, timeout = 20_000) =>
    expect.poll(page.text, { timeout }).toMatch(words);

  /** Opens the door and lets this browser in. */
  async function pair(): Promise<void> {
    const { page, dialog } = story().app;
    await page.keyboard.press('Control+,');
    await page.getByRole('checkbox', { name: /Let browser extensions/ }).click();
    const words = await page.getByText(/Listening at/).textContent();
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(words ?? '')?.[0] ?? '';
    await page.keyboard.press('Escape');
    const options = await firefox.newPage(firefox.options);
    await options.evaluate(`(() => {
      document.querySelector('#address').value = ${JSON.stringify(address)};
      document.querySelector('#address').closest('form').requestSubmit();
    })()`);
    await shows(options, 'does not know this browser yet');
    await options.evaluate(`document.querySelector('#pair').click()`);
    const asks = dialog('Let “Pressmark clipper in Firefox” clip to this archive?');
    await asks.getByRole('button', { name: 'Accept' }).click();
    await shows(options, 'Paired with Pressmark.');
  }

  test('a page is clipped by the button, with its pictures, and found in the archive', async () => {
    const { app } = story();
    await pair();
    await firefox.newPage(site.story);
    const popup = await firefox.click();
    await shows(popup, headline);
    await shows(popup, 'Paired with Pressmark');
    await popup.evaluate(`(() => {
      document.querySelector('#tags').value = 'sea/ships, fog';
      document.querySelector('#save').click();
    })()`);
    await shows(popup, 'Archived, with 3 of 4 pictures.', 40_000);

    await app.find('marzipan');
    await app.row(/tagged fog, sea\/ships/).click();
    await app.reader.getByText('It was added by a script.').waitFor();
    expect(site.asked).toContain('/large.png');
  });

  test('a page is clipped at once by its key, without a word', async () => {
    const { app } = story();
    await pair();
    await firefox.newPage(site.story);
    await firefox.press('S');
    await app.find('marzipan');
    await app.row(/Ferry waits for the fog/).waitFor();
  });

  test('a PDF in a tab is clipped once the person lets the clipper read that site', async () => {
    const { app } = story();
    await pair();
    await firefox.newPage(site.openPaper);
    const popup = await firefox.click();
    await shows(popup, /127\.0\.0\.1 · PDF/);
    await popup.evaluate(`document.querySelector('#save').click()`);
    await shows(
      popup,
      /only where you let the clipper read its site\.\s+Let the clipper read 127\.0\.0\.1/,
      40_000,
    );
    await firefox.grant('http://127.0.0.1/*');
    await popup.evaluate(`document.querySelector('#save').click()`);
    await shows(popup, 'Archived.', 40_000);
    await app.row(/Harbour budget of Tornvik/).waitFor();
    await app.find('gingerbread');
    await app.row(/Harbour budget of Tornvik/).click();
    await app.reader.getByText('set aside eleven million for the lighthouse').waitFor();
  });
});
