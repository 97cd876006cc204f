import type { Reading } from '../../../contract/article.ts';
import type { ReadingContext } from '../context.ts';
import { noteWarnings } from '../notes.ts';
import { sanitizeArticleHtml } from '../sanitize.ts';
import { partialWarnings, readPartialSigns } from './body/partial.ts';
import { type Body, readBody } from './body/read-body.ts';
import { openInlineHolders } from './body/straighten.ts';
import { headsOf } from './body/trim.ts';
import { fieldsOf } from './fields.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import { readSavedPage } from './metadata/saved-page.ts';
import { parsePage } from './page.ts';
import { findStory } from './story.ts';
import { weigh } from './weigh/weigh.ts';

/**
 * Reads a news page: metadata from the raw page first, then the body by extraction with what was lost put back,
 * then what the body itself says (dateline, credit).
 *
 * @param html as decoded; any string is taken
 * @returns a reading for any string: what is absent is null; what is partial or was guessed is said in `warnings` and `origins`
 */
export function readHtml(html: string, context: ReadingContext): Reading {
  const saved = readSavedPage(html);
  const known = {
    ...context,
    url: context.url ?? saved.url,
    capturedAt: saved.savedAt ?? context.capturedAt,
    capturedAtIsGuess: saved.savedAt === null && context.capturedAtIsGuess,
  };
  const { document, warnings } = parsePage(html);
  openInlineHolders(document);
  const story = findStory(document);
  const { candidates, articleBody, free } = readMetadata(document, story, known.url, known.capturedAt);
  const metadata = weigh(candidates, known);
  const signs = readPartialSigns(document, free);
  const { headline, alternativeHeadline, byline, section } = metadata;
  const told = (name: string): string[] =>
    candidates.flatMap(({ field, value }) => (field === name ? [value] : []));
  const shown = [headline, alternativeHeadline, byline, section].map((field) => field?.value);
  const heads = headsOf([...shown, ...told('headline'), ...told('byline')], told('headline'), [
    ...(metadata.authors?.value ?? []),
  ]);
  const body = readBody(document, story, {
    heads,
    articleBody,
    capturedAt: known.capturedAt,
    image: metadata.image?.value ?? null,
  });
  const base = metadata.url?.value ?? known.url;
  return {
    ...fieldsOf(metadata, body, known),
    html:
      body.blocks.length === 0 && !/<img/i.test(body.markup)
        ? null
        : sanitizeArticleHtml(body.markup, base) || null,
    warnings: [
      ...warnings,
      ...noteWarnings(body.blocks),
      ...partialWarnings(signs, { source: body.source, length: lengthOf(body) }),
    ],
  };
}

const lengthOf = (body: Body): number => body.blocks.reduce((sum, block) => sum + block.length, 0);
