import type { BrowserWindow, SharingItem, WebContents } from 'electron';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { setupShare } from './share.ts';

const window = {} as BrowserWindow;
const from = {} as WebContents;
const shown: SharingItem[] = [];
class ShareMenu {
  readonly item: SharingItem;
  constructor(item: SharingItem) {
    this.item = item;
  }
  popup(options: { window: BrowserWindow }): void {
    if (options.window === window) shown.push(this.item);
  }
}
const on = (platform: NodeJS.Platform) => vi.spyOn(process, 'platform', 'get').mockReturnValue(platform);
afterEach(() => {
  shown.length = 0;
  vi.restoreAllMocks();
});

describe('sharing an article', () => {
  const share = setupShare({ ShareMenu, windowOf: () => window });

  test('hands its text and its address to the platform’s own menu', async () => {
    on('darwin');
    expect(await share({ text: 'Harbour reopens', url: 'https://news.example/harbour' }, from)).toBe(true);
    expect(shown).toEqual([{ texts: ['Harbour reopens'], urls: ['https://news.example/harbour'] }]);
  });

  test('hands over no address that would start a program, and nothing where nothing is left', async () => {
    on('darwin');
    expect(await share({ text: 'Harbour reopens', url: 'file:///etc/passwd' }, from)).toBe(true);
    expect(await share({ text: '', url: 'javascript:alert(1)' }, from)).toBe(false);
    expect(shown).toEqual([{ texts: ['Harbour reopens'] }]);
  });

  test('is there on macOS only', async () => {
    on('linux');
    expect(await share({ text: 'Harbour reopens', url: null }, from)).toBe(false);
    expect(shown).toEqual([]);
  });
});
