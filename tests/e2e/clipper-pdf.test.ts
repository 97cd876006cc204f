import { expect, test } from 'vitest';
import { clipping } from './support/clipping.ts';
import { paper } from './support/news-site.ts';
import { pair } from './support/pairing.ts';
import { stories } from './support/story.ts';

const story = stories();
const clip = clipping();

test('the PDF that a tab shows is clipped as a PDF, with the person’s own access to it, and found and read', async () => {
  const { app } = story();
  await pair(app, clip.extension);
  await clip.extension.newPage(clip.site.subscribe);
  const tab = await clip.extension.newPage(clip.site.paper);
  const popup = await clip.extension.click(tab);
  await expect.poll(popup.text).toContain('127.0.0.1 · PDF');
  // Its title, or its name where the viewer has not come to that yet.
  expect(await popup.text()).toMatch(/Harbour budget of Tornvik|^budget$/m);
  await expect.poll(popup.text).toContain('Paired with Pressmark');
  await popup.archive({ tags: 'sea/harbours' });
  await expect.poll(popup.text, { timeout: 20_000 }).toContain('Archived.');
  await popup.close();

  await app.find('gingerbread');
  await app.row(/Harbour budget of Tornvik/).waitFor();
  await app.row(/tagged sea\/harbours/).waitFor();
  await app.row(/Harbour budget/).click();
  await app.reader.getByText('set aside eleven million for the lighthouse').waitFor();

  const kept = await app.page.evaluate(async () => {
    const ask = async (name: string, input: unknown) => {
      const response = await fetch('/api/call', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-pressmark': '1' },
        body: JSON.stringify({ name, input }),
      });
      return (await response.json()).value;
    };
    const { hits } = await ask('search.query', { query: 'gingerbread' });
    const { capture } = await ask('article.get', { id: hits[0].id });
    const bytes = await (await fetch(`/blob/${capture.sha256}`)).arrayBuffer();
    return { type: capture.type, url: capture.url, bytes: [...new Uint8Array(bytes)] };
  });
  expect({ type: kept.type, url: kept.url }).toEqual({ type: 'application/pdf', url: clip.site.paper });
  expect(Buffer.from(kept.bytes).equals(paper)).toBe(true);
});
