import type { Look } from '../shared/messages.ts';

const content = (selector: string): string | null =>
  document.querySelector(selector)?.getAttribute('content')?.trim() || null;

const meta = (...names: readonly string[]): string | null =>
  names
    .map((name) => content(`meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`))
    .find(Boolean) ?? null;

/** The first value of a name anywhere in the page's JSON-LD, a string or an object's `name`. */
function fromJsonLd(name: string): string | null {
  for (const { text } of document.querySelectorAll<HTMLScriptElement>(
    'script[type="application/ld+json" i]',
  )) {
    try {
      const found = within(JSON.parse(text), name);
      if (found !== null) return found;
    } catch {
      // A page's broken JSON-LD is the page's own matter; there are other places to look.
    }
  }
  return null;
}

function within(value: unknown, name: string): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const own: unknown = Reflect.get(value, name);
  if (typeof own === 'string' && own.trim() !== '') return own.trim();
  if (typeof own === 'object' && own !== null && 'name' in own && typeof own.name === 'string')
    return own.name;
  for (const inner of Object.values(value)) {
    const found = within(inner, name);
    if (found !== null) return found;
  }
  return null;
}

const shown = (selector: string): string | null =>
  document.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() || null;

/** What the page says of itself, for the person to see before it is kept. Pressmark reads it more closely. */
export function look(): Look {
  const date =
    meta('article:published_time', 'datePublished', 'parsely-pub-date', 'dc.date') ??
    fromJsonLd('datePublished') ??
    document.querySelector('time[datetime]')?.getAttribute('datetime') ??
    null;
  const selected = getSelection()?.toString().trim() ?? '';
  return {
    kind: 'page',
    url: location.href,
    headline: meta('og:title') ?? fromJsonLd('headline') ?? shown('h1') ?? document.title,
    source: meta('og:site_name') ?? fromJsonLd('publisher') ?? location.hostname.replace(/^www\./, ''),
    date,
    selected: selected.split(/\s+/).filter(Boolean).length,
  };
}
