import type { BrowserWindow, Dialog, MessageBoxOptions, Shell, WebContents } from 'electron';
import type { ShellWords } from '../contract/shell-words.ts';
import type { ShellCalls } from '../hosts/ipc/shell-calls.ts';

/** The address as it may be handed to the platform: http, https and mailto only, since others start programs. Null for the rest. */
export function externalAddress(text: string): string | null {
  if (text.length > 8000 || !URL.canParse(text)) return null;
  const url = new URL(text);
  return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null;
}

interface Asking {
  readonly shell: Pick<Shell, 'openExternal'>;
  readonly dialog: Pick<Dialog, 'showMessageBox'>;
  readonly windowOf: (contents: WebContents) => BrowserWindow | null;
  readonly words: () => ShellWords;
}

/** More than a person reads; what matters of an address is at its beginning. */
const longestShown = 500;

/**
 * Opens links in the person's own browser or mail program, once they have seen where these lead: a link's words may say another thing,
 * and the network learns that it is opened. They can trust a site until the program ends.
 */
export function setupShellLinks({ shell, dialog, windowOf, words }: Asking): ShellCalls['openExternal'] {
  const trusted = new Set<string>();
  let isAsking = false;
  const ask = async (address: string, from: WebContents): Promise<boolean> => {
    const site = siteOf(address);
    if (trusted.has(site)) return true;
    const box = question(address, words().links);
    const window = windowOf(from);
    const { response, checkboxChecked } = await (window
      ? dialog.showMessageBox(window, box)
      : dialog.showMessageBox(box));
    if (response === 0 && checkboxChecked) trusted.add(site);
    return response === 0;
  };
  return async (text, from) => {
    const address = externalAddress(text);
    // A page gone bad could ask without end; one question at a time is all that anybody can answer.
    if (!address || isAsking) return false;
    isAsking = true;
    const isWanted = await ask(address, from).finally(() => {
      isAsking = false;
    });
    if (isWanted) await shell.openExternal(address);
    return isWanted;
  };
}

function question(address: string, links: ShellWords['links']): MessageBoxOptions {
  return {
    type: 'question',
    message: links.title,
    detail: address.length > longestShown ? `${address.slice(0, longestShown)}…` : address,
    buttons: [links.open, links.cancel],
    defaultId: 0,
    cancelId: 1,
    checkboxLabel: links.trust,
    noLink: true,
  };
}

const siteOf = (address: string): string => {
  const { protocol, host } = new URL(address);
  return protocol === 'mailto:' ? protocol : `${protocol}//${host}`;
};
