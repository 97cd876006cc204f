import { takeCredits } from '../../capture/credit/take-credits.ts';
import { sanitizeArticleHtml } from '../../capture/sanitize.ts';
import { paragraphText } from './paragraph-text.ts';

/** What a file has of a story's text: HTML to be sanitized, paragraphs parted by blank lines, or nothing. */
export type StoryBody =
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'none' };

/** A body without its closing credits. */
export interface ReadBody {
  readonly html: string | null;
  readonly paragraphs: readonly string[];
  readonly credit: string | null;
  readonly agency: string | null;
}

/** Takes the closing credits off a body. @param url what relative addresses in it are relative to */
export function readBody(body: StoryBody, url: string | null): ReadBody {
  if (body.kind === 'none') return { html: null, paragraphs: [], credit: null, agency: null };
  const html = body.kind === 'html' ? sanitizeArticleHtml(body.html, url) : null;
  const text = body.kind === 'html' ? paragraphText(html ?? '') : body.text;
  const taken = takeCredits(text.split('\n\n').filter((paragraph) => paragraph.trim() !== ''));
  const { paragraphs, credit, agency } = taken;
  const rest = html !== null && credit !== null ? withoutCredits(html, credit) : html;
  return { html: rest || null, paragraphs, credit, agency };
}

const lastParagraph = /<p(?:\s[^>]*)?>((?:(?!<\/?p[\s>])[\s\S]){0,600})<\/p>\s*$/;

/** Whole closing paragraphs that are credits leave the markup too; what is glued to a sentence stays there. */
function withoutCredits(html: string, credit: string): string {
  const credits = new Set([credit, ...credit.split('; ')].map(bare));
  let rest = html.trimEnd();
  for (let hit = lastParagraph.exec(rest.slice(-1000)); hit; hit = lastParagraph.exec(rest.slice(-1000))) {
    if (!credits.has(bare((hit[1] ?? '').replace(/<[^>]*>/g, '')))) break;
    rest = rest.slice(0, rest.length - hit[0].length).trimEnd();
  }
  return rest;
}

const bare = (text: string): string => text.replace(/&(?:[a-z]+|#\d+);/g, '').replace(/[^\p{L}\p{N}]/gu, '');
