import { parseHTML } from 'linkedom';

/** An extractor's HTML as text, with a space wherever a tag stood, so that no two words become one. */
export function textOfHtml(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html.replaceAll('<', ' <')}</body></html>`);
  return document.body.textContent ?? '';
}

/** Names of a byline as peers give it, "By A, B and C", parted as any program that uses them would. */
export const namesOf = (byline: string): readonly string[] =>
  byline
    .replace(/^(?:by|por|von|par|di|door|av|oleh|автор:?)\s+/iu, '')
    .split(/\s*(?:[,;|]|\s(?:and|und|et|y|e|en|och|и|та)\s)\s*/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
