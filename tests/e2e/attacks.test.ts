import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attacks } from '../../electron/core/capture/testing/attacks/index.ts';
import { stories } from './support/story.ts';

const paragraph = 'The harbour of Lindmar reopened on Thursday, two days after a storm broke its outer wall.';

/** One page that holds an attack in the midst of a story, as a site that was broken into would. */
function pageWith(attack: string, number: number): string {
  const head = `<!doctype html><html lang="en"><head><title>Story ${number}</title></head>`;
  return `${head}<body><article><h1>Story ${number} of the harbour</h1><p>${paragraph}</p>${attack}<p>${paragraph}</p></article></body></html>`;
}

const story = stories({
  archive: (folder) =>
    attacks.map((attack, number) => {
      const path = join(folder.path, `attack-${number}.html`);
      writeFileSync(path, pageWith(attack, number));
      return path;
    }),
});

test('no known attack runs in the reader', async () => {
  const { app } = story();
  const { page } = app;
  let dialogs = 0;
  page.on('dialog', async (dialog) => {
    dialogs++;
    await dialog.dismiss();
  });
  await app.rows.first().waitFor();
  const ids = await page.evaluate(async () => {
    const reply = await fetch('/api/call', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-pressmark': '1' },
      body: JSON.stringify({ name: 'search.query', input: { query: '', limit: 1000 } }),
    });
    const { value } = await reply.json();
    return value.hits.map((hit: { id: string }) => hit.id) as string[];
  });
  expect(ids.length).toBeGreaterThan(50);

  await app.rows.first().click();
  for (let i = 0; i < ids.length; i++) {
    await app.headline.waitFor();
    const harmful = await app.reader
      .getByRole('article')
      .evaluate(
        (root) =>
          [...root.querySelectorAll('script,iframe,object,embed,svg,math,form,style,link,base,meta')].length +
          [...root.querySelectorAll('*')].filter((element) =>
            element.getAttributeNames().some((name) => name.startsWith('on') || name === 'style'),
          ).length,
      );
    expect(harmful).toBe(0);
    await page.keyboard.press('j');
  }
  expect(dialogs).toBe(0);
});

test('what the store keeps stays inert in a page with no policy at all', async () => {
  const { app } = story();
  const { page } = app;
  await app.rows.first().waitFor();
  const bodies = await page.evaluate(async () => {
    const ask = async (name: string, input: unknown) => {
      const reply = await fetch('/api/call', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-pressmark': '1' },
        body: JSON.stringify({ name, input }),
      });
      return (await reply.json()).value;
    };
    const { hits } = await ask('search.query', { query: '', limit: 1000 });
    const html: string[] = [];
    for (const { id } of hits) html.push((await ask('article.get', { id })).html ?? '');
    return html;
  });
  const bare = await page.context().newPage();
  let dialogs = 0;
  bare.on('dialog', async (dialog) => {
    dialogs++;
    await dialog.dismiss();
  });
  for (const body of bodies) {
    await bare.setContent(`<!doctype html><body>${body.replace(/ src="https?:[^"]*"/g, '')}</body>`);
  }
  await bare.waitForTimeout(500);
  expect(dialogs).toBe(0);
  await bare.close();
});
