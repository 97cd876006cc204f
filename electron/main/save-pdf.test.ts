import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserWindow, SaveDialogOptions, SaveDialogReturnValue, WebContents } from 'electron';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { setupSavePdf } from './save-pdf.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'pressmark-pdf-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const from = {} as WebContents;
const bytes = Buffer.from('%PDF-1.7 clipping');

function saving(answer: SaveDialogReturnValue) {
  const offered: SaveDialogOptions[] = [];
  const window = { webContents: { printToPDF: async () => bytes } } as unknown as BrowserWindow;
  const showSaveDialog = async (_: unknown, options?: SaveDialogOptions) => {
    if (options) offered.push(options);
    return answer;
  };
  const savePdf = setupSavePdf({
    app: { getPath: () => dir },
    dialog: { showSaveDialog },
    windowOf: () => window,
  });
  return { savePdf, offered };
}

test('the printed page is written where the person says, and the headline is offered as its name', async () => {
  const filePath = join(dir, 'ferry.pdf');
  const { savePdf, offered } = saving({ canceled: false, filePath });
  expect(await savePdf('Ferry sinks', from)).toBe(filePath);
  expect(readFileSync(filePath)).toEqual(bytes);
  expect(offered[0]?.defaultPath).toBe(join(dir, 'Ferry sinks.pdf'));
});

test('nothing is written where the person gives up', async () => {
  const { savePdf } = saving({ canceled: true, filePath: '' });
  expect(await savePdf('Ferry sinks', from)).toBeNull();
});

test('a file that cannot be written is told of', async () => {
  const { savePdf } = saving({ canceled: false, filePath: join(dir, 'missing', 'ferry.pdf') });
  await expect(savePdf('Ferry sinks', from)).rejects.toThrow(/ENOENT/);
});
