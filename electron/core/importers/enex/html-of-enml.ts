/** What an element of ENML becomes; all else of ENML is XHTML. */
const replaced: readonly (readonly [RegExp, string])[] = [
  [/^\s*<\?xml[^>]*\?>/, ''],
  [/<!DOCTYPE[^>[]*(?:\[[^\]]*\])?[^>]*>/i, ''],
  [/<\/?en-note\b[^>]*>/gi, ''],
  // Each line of a note is a div; within each other they end themselves, as paragraphs do.
  [/<div\b[^>]*>/gi, '<p>'],
  [/<\/div\s*>/gi, '</p>'],
  [/<en-todo\b[^>]*checked\s*=\s*["']true["'][^>]*>/gi, '☑ '],
  [/<en-todo\b[^>]*>/gi, '☐ '],
  [/<\/en-todo\s*>/gi, ''],
  [/<en-(?:media|crypt)\b[^>]*\/>/gi, ''],
  [/<en-(?:media|crypt)\b[^>]*>[\s\S]*?<\/en-(?:media|crypt)\s*>/gi, ''],
];
const isEmpty = /^(?:\s|&nbsp;|<\/?(?:div|p|br|span)\b[^>]*>)*$/i;

const media = /<en-media\b[^>]*?\bhash\s*=\s*["']([\da-f]{32})["'][^>]*>(?:\s*<\/en-media\s*>)?/gi;

/**
 * The content of an Evernote note (ENML 2, http://xml.evernote.com/pub/enml2.dtd) as HTML, empty where there is nothing in it to read.
 *
 * @param pictures the note's pictures as `data:` addresses, by the MD5 of their bytes, which is how ENML names them
 */
export function htmlOfEnml(enml: string, pictures: ReadonlyMap<string, string>): string {
  const shown = enml.replace(media, (element, hash: string) => {
    const address = pictures.get(hash.toLowerCase());
    return address ? `<img src="${address}">` : element;
  });
  const html = replaced.reduce((text, [from, to]) => text.replace(from, to), shown).trim();
  return isEmpty.test(html) ? '' : html;
}
