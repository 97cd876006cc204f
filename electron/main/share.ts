import type { BrowserWindow, SharingItem, WebContents } from 'electron';
import { externalAddress } from './shell-links.ts';

interface Sharing {
  /** Electron's class, which shows something on macOS only. */
  readonly ShareMenu: new (
    item: SharingItem,
  ) => { popup(options: { window: BrowserWindow }): void };
  readonly windowOf: (contents: WebContents) => BrowserWindow | null;
}

/** Opens the platform's own menu of where text and an address can be sent to; false where there is none, or nothing to send. */
export function setupShare({ ShareMenu, windowOf }: Sharing) {
  return async (
    { text, url }: { readonly text: string; readonly url: string | null },
    from: WebContents,
  ): Promise<boolean> => {
    const window = windowOf(from);
    if (!window || process.platform !== 'darwin') return false;
    const address = url === null ? null : externalAddress(url);
    const item = { ...(text && { texts: [text] }), ...(address && { urls: [address] }) };
    if (!item.texts && !item.urls) return false;
    new ShareMenu(item).popup({ window });
    return true;
  };
}
