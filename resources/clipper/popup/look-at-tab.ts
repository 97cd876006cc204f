import { askDoor, type Found } from '../shared/door.ts';
import type { Look } from '../shared/messages.ts';
import { pdfName, showsPdf } from '../shared/pdf-tab.ts';

/** What the tab's page says of itself, or what the browser says of a PDF; null for what a browser lets no extension read. */
export async function lookAtTab(tabId: number): Promise<Look | null> {
  if (await showsPdf(tabId)) return lookAtPdf(await chrome.tabs.get(tabId));
  try {
    // Firefox looks for a relative file beside the popup.
    await chrome.scripting.executeScript({ target: { tabId }, files: ['/page.js'] });
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId },
      func: () => globalThis.pressmarkClipper?.look(),
    });
    return answer?.result ?? null;
  } catch {
    return null;
  }
}

function lookAtPdf(tab: chrome.Tab): Look {
  const { url = '' } = tab;
  const source = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  return { kind: 'pdf', url, headline: pdfName(tab), source, date: null, selected: 0 };
}

interface Known {
  readonly headline: string | null;
  readonly addedAt: string;
}

/** The article that is archived from this address, if any. */
export async function knownArticle(door: Found, url: string): Promise<Known | null> {
  if (door.state !== 'paired') return null;
  const { address, token } = door;
  const { json } = await askDoor(address, '/clips/status', { token, json: { urls: [url] } });
  const [first] = json.addresses as readonly { readonly article: Known | null }[];
  return first?.article ?? null;
}

export async function knownTags(door: Found): Promise<readonly string[]> {
  if (door.state !== 'paired') return [];
  const { json } = await askDoor(door.address, '/tags', { token: door.token });
  return (json.tags as readonly { readonly path: string }[]).map(({ path }) => path);
}

const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'long', year: 'numeric' });

/** A date as the page writes it, in words where it is one. */
export function dateWords(date: string | null): string | null {
  if (date === null) return null;
  const time = Date.parse(date);
  return Number.isNaN(time) ? date : day.format(time);
}
