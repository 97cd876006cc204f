/** The largest PDF that Pressmark reads, in bytes. */
export const largestPdf = 64 * 1024 * 1024;

/** What a browser tells of a tab that it lets no extension read: Firefox shows a PDF in one. */
type Told = Pick<chrome.Tab, 'url' | 'title'>;

/** Whether a tab's address or title is a PDF's, for a browser that does not let the tab be asked. */
export function isNamedPdf({ url = '', title = '' }: Told): boolean {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return false;
  return /\.pdf$/i.test(new URL(url).pathname) || /\.pdf$/i.test(title.trim());
}

/** Whether a tab shows a PDF, by what its document is. */
export async function showsPdf(tabId: number): Promise<boolean> {
  const tab = await chrome.tabs.get(tabId);
  try {
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId },
      func: () => document.contentType,
    });
    return answer?.result === 'application/pdf';
  } catch {
    return isNamedPdf(tab);
  }
}

/** The name of a PDF for a person: the tab's title, else the last part of its address. */
export function pdfName({ url = '', title = '' }: Told): string {
  // A browser shows the address, with or without its scheme, where a PDF has no title.
  if (title.trim() !== '' && !url.endsWith(title.trim())) return title.trim();
  if (!URL.canParse(url)) return 'PDF';
  const { hostname, pathname } = new URL(url);
  const last = pathname.split('/').findLast((part) => part !== '') ?? hostname;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** What the browser is asked for where a person lets the clipper read one site: `https://news.example/*`. */
export const siteOf = (url: string): string => `${new URL(url).protocol}//${new URL(url).hostname}/*`;
