import { toDataUrl } from '../shared/data-url.ts';
import type { Captured, FetchedPicture, Saved } from '../shared/messages.ts';
import { pdfName, showsPdf, siteOf } from '../shared/pdf-tab.ts';
import { fetchPdf } from './fetch-pdf.ts';
import { save } from './send.ts';

const largestPicture = 6 * 1024 * 1024;

/** A picture that its page may not read. Without the person's leave to read other sites this fails where the page's did. */
export async function fetchPicture(url: string): Promise<FetchedPicture | null> {
  if (!/^https?:/i.test(url)) return null;
  const response = await fetch(url, {
    credentials: 'omit',
    cache: 'force-cache',
    signal: AbortSignal.timeout(15_000),
  });
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok || !/^image\//i.test(type)) return null;
  const blob = await response.blob();
  return blob.size > largestPicture ? null : { dataUrl: await toDataUrl(blob) };
}

/** Takes a tab's page, or what is selected there, or the PDF that it shows, and keeps it. */
export async function clipTab(tabId: number, selection: boolean, tags: readonly string[]): Promise<Saved> {
  if (await showsPdf(tabId)) return clipPdf(tabId, tags);
  const captured = await capturePage(tabId, selection);
  if (!captured) return { state: 'failed', reason: 'This page cannot be clipped.', pictures: null };
  const { pictures, ...clip } = captured;
  return { ...(await save({ ...clip, ...taken(tags) })), pictures };
}

const taken = (tags: readonly string[]) => ({
  clipId: crypto.randomUUID(),
  tags,
  capturedAt: new Date().toISOString(),
});

/** A viewer's page has nothing of the PDF in it: the bytes themselves are taken. */
async function clipPdf(tabId: number, tags: readonly string[]): Promise<Saved> {
  const tab = await chrome.tabs.get(tabId);
  const { url = '' } = tab;
  const fetched = await fetchPdf(url);
  if (fetched.pdf) {
    const clip = { pdf: fetched.pdf, url, title: pdfName(tab), selection: false, ...taken(tags) };
    return { ...(await save(clip)), pictures: null };
  }
  const failed: Saved = { state: 'failed', reason: fetched.reason, pictures: null };
  if (!fetched.unread) return failed;
  const leave = siteOf(url);
  if (await chrome.permissions.contains({ origins: [leave] })) return failed;
  const reason = 'This browser hands over the PDF only where you let the clipper read its site.';
  return { ...failed, reason, leave };
}

/** Null for what a browser lets no extension read: its own pages, its store, other extensions. */
async function capturePage(tabId: number, selection: boolean): Promise<Captured | null> {
  try {
    await chrome.scripting.executeScript({ target: { tabId }, files: ['/page.js'] });
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId },
      func: (part: boolean) => globalThis.pressmarkClipper?.capture(part),
      args: [selection],
    });
    return answer?.result ?? null;
  } catch {
    return null;
  }
}
