import { parseHTML } from 'linkedom';
import type { LabelField, LabelledPage } from './page.ts';
import type { Extracted } from './readers/reader.ts';

/** How well one page was read. Shares are between 0 and 1; null where the page has nothing to ask for. */
export interface PageScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly fields: Readonly<Partial<Record<LabelField, boolean>>>;
  readonly caption: boolean | null;
  /** The share of subheads, lists, quotes, tables and figures that stand as such in the HTML. */
  readonly structure: number | null;
  /** The share of corrections that were kept in the text. */
  readonly notes: number | null;
}

/** Words; where a script has no spaces, its characters. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu) ?? [];

function count(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Words in common of a text and its label; what is left of the text may be spent on words that are allowed. */
function scoreBody({ labels }: LabelledPage, text: string): Pick<PageScore, 'precision' | 'recall' | 'f1'> {
  const wanted = count(labels.body.flatMap(wordsOf));
  const allowed = count(labels.optional.flatMap(wordsOf));
  let [hits, foreign] = [0, 0];
  for (const [word, times] of count(wordsOf(text))) {
    const hit = Math.min(times, wanted.get(word) ?? 0);
    hits += hit;
    foreign += Math.max(0, times - hit - (allowed.get(word) ?? 0));
  }
  const size = [...wanted.values()].reduce((sum, times) => sum + times, 0);
  const precision = hits === 0 ? 0 : hits / (hits + foreign);
  const recall = size === 0 ? 1 : hits / size;
  return { precision, recall, f1: hits === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[“”„«»"]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

const bareUrl = (url: string): string => url.replace(/[?#].*$/, '').replace(/\/$/, '');

/** Times are the same where they are the same instant, or where only the day was to be had, the same day. */
function sameTime(wanted: string, found: string): boolean {
  if (wanted.length === 10) return found.slice(0, 10) === wanted;
  return Date.parse(wanted) === Date.parse(found);
}

function isRight(field: LabelField, wanted: string | readonly string[] | null, found: unknown): boolean {
  if (Array.isArray(wanted)) {
    const names = (Array.isArray(found) ? found : []).map((name) => plain(String(name))).sort();
    return (
      names.join('|') ===
      wanted
        .map((name) => plain(String(name)))
        .sort()
        .join('|')
    );
  }
  if (wanted === null || typeof found !== 'string') return wanted === (found ?? null);
  const text = String(wanted);
  if (field === 'publishedAt' || field === 'modifiedAt') return sameTime(text, found);
  if (field === 'url' || field === 'image') return bareUrl(text) === bareUrl(found);
  return plain(text) === plain(found);
}

/** Elements of the HTML by selector, with their text, to see whether the body's form was kept. */
function elementsOf(html: string): (selector: string) => readonly { text: string; image: string }[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return (selector) =>
    [...document.querySelectorAll(selector)].map((element) => ({
      text: plain(element.textContent ?? ''),
      image: element.querySelector('img')?.getAttribute('src') ?? '',
    }));
}

function scoreForm({ labels }: LabelledPage, html: string): Pick<PageScore, 'caption' | 'structure'> {
  const find = elementsOf(html);
  const image = labels.fields.image;
  const kept = labels.structure.filter(({ element, text }) =>
    find(element).some((one) => one.text.includes(plain(text))),
  ).length;
  return {
    caption:
      labels.caption === null || typeof image !== 'string'
        ? null
        : find('figure').some(
            (one) => bareUrl(one.image) === bareUrl(image) && one.text.includes(plain(labels.caption ?? '')),
          ),
    structure: labels.structure.length === 0 ? null : kept / labels.structure.length,
  };
}

/** Measures what an extractor made of a page against the page's labels. */
export function scorePage(page: LabelledPage, extracted: Extracted): PageScore {
  const { labels } = page;
  const text = plain(extracted.text);
  const told = Object.entries(labels.fields).flatMap(([name, wanted]) => {
    const field = name as LabelField;
    return field in extracted.fields
      ? [[field, isRight(field, wanted ?? null, extracted.fields[field])] as const]
      : [];
  });
  const notes = labels.notes.filter((note) => text.includes(plain(note))).length;
  return {
    ...scoreBody(page, extracted.text),
    fields: Object.fromEntries(told),
    ...scoreForm(page, extracted.html ?? ''),
    notes: labels.notes.length === 0 ? null : notes / labels.notes.length,
  };
}
