/** Addresses of reference links (`[text][name]`), by name in lower case. */
export type References = ReadonlyMap<string, string>;

const open = '\ue000';
const close = '\ue001';
const held = /\ue000(\d+)\ue001/g;

// Every repetition is bounded: the time needed grows with a text's length and no faster, whatever it is made of.
const escapes = /\\([\\`*_{}[\]()#+\-.!|<>~=])/g;
const code = /(?<!`)(`{1,3})(?!`)([^\n]{1,300}?)(?<!`)\1(?!`)/g;
const autolink = /<((?:https?:\/\/|mailto:)[^\s<>]{1,2000})>/gi;
const tag = /<\/?[a-z][a-z\d-]{0,20}(?:\s[^<>]{0,1000})?\/?>|<!--[\s\S]{0,1000}?-->/gi;
const target = String.raw`\(\s{0,3}(?:<([^<>\n]{0,2000})>|((?:[^\s()]|\([^\s()]{0,200}\)){0,2000}))(?:\s{1,3}(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'))?\s{0,3}\)`;
const image = new RegExp(String.raw`!\[([^[\]]{0,500})\]${target}`, 'g');
const link = new RegExp(String.raw`\[((?:[^[\]]|\[[^[\]]{0,100}\]){0,500})\]${target}`, 'g');
const reference = /\[([^[\]]{1,300})\]\s?\[([^[\]]{0,100})\]/g;
const embedded = /!\[\[([^\]|\n]{1,300})(?:\|[^\]\n]{0,300})?\]\]/g;
const wikilink = /\[\[(?:[^\]|\n]{1,300}\|)?([^\]|\n]{1,300})\]\]/g;
const strong = /(\*\*|__)(?=\S)([^\n]{1,500}?)(?<=\S)\1/g;
const emphasis = /(?<![\p{L}\d*_])([*_])(?=[^\s*_])([^*_\n]{1,500}?)(?<=\S)\1(?![\p{L}\d*_])/gu;
const struck = /~~(?=\S)([^~\n]{1,500}?)(?<=\S)~~/g;
const marked = /==(?=\S)([^=\n]{1,500}?)(?<=\S)==/g;

/** A run of Markdown within a block as HTML, which is to be sanitized: HTML in it is left as it is. Lines stay lines where they end in two spaces. */
export function renderInline(text: string, references: References): string {
  const kept: string[] = [];
  const hold = (html: string) => `${open}${kept.push(html) - 1}${close}`;
  const anchor = (words: string, address: string) =>
    `${hold(`<a href="${escaped(address)}">`)}${words}${hold('</a>')}`;
  const withoutMarkup = text
    .replace(/[\ue000\ue001]/g, '')
    .replace(escapes, (_, sign: string) => hold(escaped(sign)))
    .replace(code, (_, _ticks, words: string) => hold(`<code>${escaped(words.trim())}</code>`))
    .replace(autolink, (_, address: string) => anchor(escaped(address), address))
    .replace(embedded, (_, name: string) => hold(`<img alt="" src="${escaped(name)}">`))
    .replace(wikilink, '$1')
    .replace(image, (_, alt: string, angled?: string, bare = '') =>
      hold(`<img alt="${escaped(alt)}" src="${escaped(angled ?? bare)}">`),
    )
    .replace(link, (_, words: string, angled?: string, bare = '') => anchor(words, angled ?? bare))
    .replace(reference, (whole, words: string, name: string) => {
      const address = references.get((name || words).toLowerCase());
      return address === undefined ? whole : anchor(words, address);
    })
    .replace(tag, hold);
  const html = escaped(withoutMarkup)
    .replace(strong, '<strong>$2</strong>')
    .replace(emphasis, '<em>$2</em>')
    .replace(struck, '$1')
    .replace(marked, '$1')
    .replace(/(?:(?<! ) {2,}|\\)\n/g, '<br>\n');
  return resolve(resolve(resolve(html, kept), kept), kept);
}

const resolve = (html: string, kept: readonly string[]): string =>
  html.replace(held, (_, at: string) => kept[Number(at)] ?? '');

/** Text as it stands in HTML; character references that are there already stay. */
export const escaped = (text: string): string =>
  text
    .replace(/&(?!#?\w{1,31};)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
