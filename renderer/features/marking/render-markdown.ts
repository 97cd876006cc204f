import { marked } from 'marked';
import { cleanHtml } from '../../parts/clean-html.ts';

/** Markdown (GitHub's, line breaks as typed) as nodes that neither run nor load anything. */
export const renderMarkdown = (text: string): DocumentFragment =>
  cleanHtml(marked.parse(text, { async: false, gfm: true, breaks: true }));
