import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newDesktop, ranIn } from './running.ts';

const page = (headline: string) => `<!doctype html><html lang="en"><head><title>${headline}</title></head>
<body><article><h1>${headline}</h1><p>The bridge closed on Monday. The mayor said that it would stay closed for a week,
and that boats would run from the old jetty every half hour until the work is done.</p></article></body></html>`;

const mail = `From: desk@example.org
To: reader@example.org
Subject: Ferry sinks off the cape
Date: Mon, 02 Mar 2026 09:00:00 +0000
Content-Type: text/plain; charset=utf-8

The ferry sank on Sunday evening off the cape. All 112 passengers were taken ashore by fishing boats, the coast guard said.
`;

describe(`what is opened with Pressmark (${ranIn})`, () => {
  let home: ReturnType<typeof newDesktop>;
  beforeEach(() => {
    home = newDesktop();
  });
  afterEach(() => home.remove());

  const write = (name: string, text: string): string => {
    const path = join(home.folder, name);
    writeFileSync(path, text);
    return path;
  };

  test('a file that the first start names is archived, and its account is shown', async () => {
    const { page: shown } = await home.launch([write('bridge.html', page('Bridge closes for a week'))]);
    await shown.getByText('1 article archived').first().waitFor();
    await shown.getByRole('option', { name: /Bridge closes for a week/ }).waitFor();
  });

  test('a file that a second start names comes to the first, the same way', async () => {
    const desktop = await home.launch();
    write('ferry.eml', mail);
    expect(await desktop.startAgain(['ferry.eml'], home.folder)).toBe(0);
    await desktop.page.getByText('1 article archived').first().waitFor();
    await desktop.page.getByRole('option', { name: /Ferry sinks off the cape/ }).waitFor();
  });

  test('files that macOS names one after the other are one import; what cannot be read is said', async () => {
    const desktop = await home.launch();
    const paths = [
      write('bridge.html', page('Bridge closes for a week')),
      write('jetty.html', page('Old jetty is in use again')),
      join(home.folder, 'gone.html'),
    ];
    await desktop.evaluate(
      ({ app }, opened: readonly string[]) => {
        for (const path of opened) app.emit('open-file', { preventDefault() {} }, path);
      },
      paths as readonly string[],
    );
    const account = desktop.page.getByRole('dialog');
    await account
      .getByText(/gone\.html/)
      .first()
      .waitFor();
    await desktop.page.keyboard.press('Escape');
    await desktop.page.getByRole('option', { name: /Bridge closes/ }).waitFor();
    await desktop.page.getByRole('option', { name: /Old jetty/ }).waitFor();
  });

  test('a link opens the article it names', async () => {
    const desktop = await home.launch();
    const id = await desktop.page.evaluate(async () => {
      const added = await window.pressmark?.send({
        name: 'clip.add',
        input: { clip: { text: 'Harbour reopens\n\nThe harbour reopened on Monday after nine days.' } },
      });
      if (!added?.ok) throw new Error(JSON.stringify(added));
      return (added.value as { id: string }).id;
    });
    expect(await desktop.startAgain([`pressmark://article/${id}`], home.folder)).toBe(0);
    await desktop.page.locator('#headline', { hasText: 'Harbour reopens' }).waitFor();
  });

  test('a link searches for what it says, and one that would do anything else is nothing', async () => {
    const desktop = await home.launch();
    await desktop.page.evaluate(() =>
      window.pressmark?.send({
        name: 'clip.add',
        input: { clip: { text: 'Harbour reopens\n\nThe harbour reopened on Monday after nine days.' } },
      }),
    );
    await desktop.page.getByRole('option', { name: /Harbour reopens/ }).waitFor();
    const wrong = [
      'pressmark://add?url=file%3A%2F%2F%2Fetc%2Fpasswd',
      'pressmark://add?url=javascript%3Aalert(1)',
      'pressmark://trash/all',
      'pressmark://article/..%2F..%2Fetc',
      'pressmark:%00',
    ];
    for (const link of wrong) expect(await desktop.startAgain([link], home.folder)).toBe(0);
    expect(await desktop.startAgain(['pressmark://search?q=nine%20days'], home.folder)).toBe(0);
    const box = desktop.page.getByRole('combobox', { name: 'Search the archive' });
    await expect.poll(() => box.inputValue()).toBe('nine days');
    await desktop.page.getByRole('option', { name: /Harbour reopens/ }).waitFor();
    expect(await desktop.page.getByRole('dialog').count()).toBe(0);
  });

  test('a link to a page asks before anything is fetched, and does not take the place of what is being written', async () => {
    const desktop = await home.launch();
    const { page: shown } = desktop;
    await desktop.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('clip.paste')?.click());
    const paste = shown.getByRole('dialog');
    await paste.getByRole('textbox').first().fill('What I am writing');
    await desktop.startAgain(['pressmark://add?url=https%3A%2F%2Fnews.example%2Fbridge'], home.folder);
    await shown.waitForTimeout(300);
    expect(await paste.getByRole('textbox').first().inputValue()).toBe('What I am writing');
    await shown.keyboard.press('Escape');
    await shown.getByRole('textbox', { name: 'Address' }).waitFor();
    expect(await shown.getByRole('textbox', { name: 'Address' }).inputValue()).toBe(
      'https://news.example/bridge',
    );
    const stats = await shown.evaluate(() => window.pressmark?.send({ name: 'archive.stats', input: {} }));
    expect(stats).toMatchObject({ ok: true, value: { articles: 0 } });
  });
});
