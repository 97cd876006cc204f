import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Item } from 'electron';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Desktop } from './desktop.ts';
import { newDesktop, ranIn } from './running.ts';

describe(`articles dragged out as files (${ranIn})`, () => {
  const home = newDesktop();
  let desktop: Desktop;
  beforeAll(async () => {
    desktop = await home.launch();
  });
  afterAll(() => home.remove());

  test('with Alt held the platform drags Markdown files, and they are not taken for something to archive here', async () => {
    const { page } = desktop;
    await desktop.evaluate(({ BrowserWindow }) => {
      const items: { file: string; files?: string[] }[] = [];
      Object.assign(globalThis, { dragged: items });
      const startDrag = ({ file, files }: Item) => void items.push({ file, ...(files && { files }) });
      for (const { webContents } of BrowserWindow.getAllWindows()) Object.assign(webContents, { startDrag });
    });
    await page.evaluate(() =>
      window.pressmark?.send({
        name: 'clip.add',
        input: { clip: { text: 'Ferry stuck in fog\n\nTORNVIK, Skarra (AP) — A ferry waited on Monday.' } },
      }),
    );
    const row = page.locator('#article-list').getByRole('option', { name: /Ferry stuck in fog/ });
    const box = await row.boundingBox();
    if (!box) throw new Error('there is no row');
    await page.keyboard.down('Alt');
    await page.mouse.move(box.x + 60, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + 90, box.y + 60, { steps: 5 });
    const dragged = () => desktop.evaluate(() => Reflect.get(globalThis, 'dragged') as Item[]);
    await expect.poll(async () => (await dragged()).length).toBe(1);
    const [item] = await dragged();
    expect(item?.files?.map((file) => basename(file))).toEqual(['Ferry stuck in fog.md']);
    expect(readFileSync(item?.file ?? '', 'utf8')).toContain('A ferry waited on Monday.');

    const dropped = () =>
      page.evaluate(() => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['Ferry'], 'Ferry stuck in fog.md', { type: 'text/markdown' }));
        const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
        document.body.dispatchEvent(event);
        return event.defaultPrevented;
      });
    expect(await dropped()).toBe(false);
    await page.mouse.up();
    await page.keyboard.up('Alt');
    await page.mouse.move(10, 10);
    await expect.poll(dropped).toBe(true);
  });
});
