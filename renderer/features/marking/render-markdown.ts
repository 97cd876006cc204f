import { marked } from 'marked';
import { cleanHtml } from '../../parts/clean-html.ts';

/**
 * What nobody writes as a note, but a file from elsewhere may hold: the parser takes minutes for deep lists and quotations, and its time
 * grows with the square of their length.
 */
const longest = 20_000;
const deep = /^(?:[ \t]{40,}|(?:[ \t]*(?:>|[-*+]|\d+[.)])){12,})/m;
const runs = /[*_~`[\](!]{60,}/;

export const isPlainNote = (text: string): boolean =>
  text.length > longest || deep.test(text) || runs.test(text);

/** Markdown (GitHub's, line breaks as typed) as nodes that neither run nor load anything; what would take too long to parse, as it stands. */
export function renderMarkdown(text: string): DocumentFragment {
  if (!isPlainNote(text)) return cleanHtml(marked.parse(text, { async: false, gfm: true, breaks: true }));
  const fragment = document.createDocumentFragment();
  fragment.append(...text.split('\n').flatMap((line) => [line, document.createElement('br')]));
  return fragment;
}
