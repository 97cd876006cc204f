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

/** The content of an Evernote note (ENML 2, http://xml.evernote.com/pub/enml2.dtd) as HTML, empty where there is nothing in it to read. */
export function htmlOfEnml(enml: string): string {
  const html = replaced.reduce((text, [from, to]) => text.replace(from, to), enml).trim();
  return isEmpty.test(html) ? '' : html;
}
