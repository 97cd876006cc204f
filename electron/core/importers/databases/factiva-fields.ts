/** One article's fields by Factiva's codes; `LP` and `TD` have paragraphs, the others one line each. */
export type FactivaFields = ReadonlyMap<string, readonly string[]>;

/** Factiva's codes in the order in which they come. A word of the text that looks like one stands out of it. */
const order =
  'CLM SE HD BY CR WC PD ET SN SC VOL ED PG LA CY CX LP TD ART CT RF CO IN NS RE DE IPC IPD PUB AN'.split(
    ' ',
  );
const anyCode = order.join('|');

/** The number by which Factiva names an article: the source's code, its day, its own. */
const number = /([A-Z][A-Z\d_]{1,9}0{0,4}(?:19|20)\d{6}[a-z\d]{5,14})/;
const ending = new RegExp(
  `^(?:AN\\s+)?(?:\\(?\\p{L}[\\p{L}\\p{M}]{1,14}\\s+)?${number.source}\\)?\\s*(?:\\tAN)?$`,
  'u',
);

const coded = new RegExp(`^(${anyCode})(?:[ \\u00a0]{2,}|[ \\u00a0]*\\t|\\s*$)[ \\t\\u00a0]*(.*)$`);
const looselyCoded = new RegExp(`^(${anyCode})(?:\\s+|$)(.*)$`);
/** Where a language is written from right to left, the code stands behind. */
const codedBehind = new RegExp(`^(.*?)\\t[ \\u00a0]*(${anyCode})\\s*$`);

/** Parts the text of a download into that of its articles, each with its closing number; what is behind the last is left out. */
export function factivaArticles(text: string): readonly string[] {
  const articles: string[] = [];
  let lines: string[] = [];
  for (const line of text.split('\n')) {
    lines.push(line);
    if (!ending.test(line.trim())) continue;
    articles.push(lines.join('\n').trim());
    lines = [];
  }
  return articles;
}

/** Whether an article comes with codes before its fields. */
const isCoded = (lines: readonly string[]): boolean =>
  lines.filter(
    (line) => /^(?:HD|WC|PD|SN|LA|AN)(?:\s|$)/.test(line) || /\t\s*(?:HD|WC|PD|SN|LA|AN)\s*$/.test(line),
  ).length >= 3;

/** The fields of an article that has their codes; null where it has none. */
export function codedFields(article: string): FactivaFields | null {
  const lines = article.split('\n');
  if (!isCoded(lines)) return null;
  const strict = lines.some((line) => coded.test(line) || codedBehind.test(line));
  const fields = new Map<string, string[]>();
  let at = -1;
  for (const line of lines) {
    const found = fieldOf(line.trimEnd(), strict);
    const place = found ? order.indexOf(found.code) : -1;
    if (found && place > at) {
      at = place;
      fields.set(found.code, found.value === '' ? [] : [found.value]);
    } else if (at >= 0) fields.get(order[at] ?? '')?.push(line.trim());
  }
  return fields;
}

function fieldOf(line: string, strict: boolean): { readonly code: string; readonly value: string } | null {
  const hit = (strict ? coded : looselyCoded).exec(line);
  if (hit) return { code: hit[1] ?? '', value: hit[2]?.trim() ?? '' };
  const behind = codedBehind.exec(line);
  return behind && { code: behind[2] ?? '', value: behind[1]?.trim() ?? '' };
}

/** The article's own number; null where it has none. */
export const factivaNumber = (article: string): string | null =>
  ending.exec(article.split('\n').at(-1)?.trim() ?? '')?.[1] ?? null;
