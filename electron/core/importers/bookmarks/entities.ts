import { parsePage } from '../../capture/html/page.ts';

/** Text as it stands in HTML, without tags, with its character references resolved. */
export function decodeEntities(html: string): string {
  if (!html.includes('&')) return html;
  const body = html.replaceAll('<', '&lt;');
  return (
    parsePage(`<!doctype html><html><head></head><body>${body}</body></html>`).document.body.textContent ?? ''
  );
}
