/** What an element of ENML becomes; all else of ENML is XHTML. */
const replaced: readonly (readonly [RegExp, string])[] = [
  [/^\s*<\?xml[^<>]*\?>/, ''],
  [/^\s*<!DOCTYPE[^<>[]*(?:\[[^\]]*\])?[^<>]*>/i, ''],
  [/<\/?en-note\b[^<>]*>/gi, ''],
  // Each line of a note is a div; within each other they end themselves, as paragraphs do.
  [/<div\b[^<>]*>/gi, '<p>'],
  [/<\/div\s*>/gi, '</p>'],
  [/<en-todo\b[^<>]{0,200}?checked\s*=\s*["']true["'][^<>]*>/gi, '☑ '],
  [/<en-todo\b[^<>]*>/gi, '☐ '],
  [/<\/en-todo\s*>/gi, ''],
  // What is between the tags of a secret is its cipher: letters, digits and signs, and no other tag.
  [/<en-(?:media|crypt)\b[^<>]*>(?:[^<>]*<\/en-(?:media|crypt)\s*>)?/gi, ''],
];
const isEmpty = /^(?:\s|&nbsp;|<\/?(?:div|p|br|span)\b[^>]*>)*$/i;

const media =
  /<en-media\b[^<>]{0,2000}?\bhash\s*=\s*["']([\da-f]{32})["'][^<>]*>(?:\s{0,100}<\/en-media\s*>)?/gi;

/**
 * The content of an Evernote note (ENML 2, http://xml.evernote.com/pub/enml2.dtd) as HTML, empty where there is nothing in it to read.
 *
 * @param isPicture whether the note has a picture whose bytes have this MD5, which is how ENML names them; it becomes the `src`
 */
export function htmlOfEnml(enml: string, isPicture: (md5: string) => boolean): string {
  const shown = enml.replace(media, (element, hash: string) => {
    const md5 = hash.toLowerCase();
    return isPicture(md5) ? `<img src="${md5}">` : element;
  });
  const html = replaced.reduce((text, [from, to]) => text.replace(from, to), shown).trim();
  return isEmpty.test(html) ? '' : html;
}
