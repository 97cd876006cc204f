import { askDoor, type Found } from '../shared/door.ts';
import type { Look } from '../shared/messages.ts';

/** What the tab's page says of itself; null for a page that a browser lets no extension read. */
export async function lookAtTab(tabId: number): Promise<Look | null> {
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
