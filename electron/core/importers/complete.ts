import type { ArticleFields, Reading } from '../../contract/article.ts';
import { readByline } from '../capture/byline/read-byline.ts';
import { readDateline } from '../capture/dateline/read-dateline.ts';
import { detectLanguage } from '../language/detect.ts';

/**
 * Reads from the text what a format does not name: dateline, place and agency at its head, authors of its byline, its language.
 * A field that it names, even as null, is left as it is.
 */
export function completeFromText(reading: Reading, given: Partial<ArticleFields>): Reading {
  return withLanguage(withAuthors(withDateline(reading, given), given), given);
}

function withDateline(reading: Reading, given: Partial<ArticleFields>): Reading {
  const missing = (['dateline', 'place', 'agency'] as const).filter((name) => given[name] === undefined);
  if (missing.length === 0 || reading.text === '') return reading;
  const end = reading.text.indexOf('\n');
  const found = readDateline(end < 0 ? reading.text : reading.text.slice(0, end));
  if (!found) return reading;
  const values = { dateline: found.printed, place: found.place, agency: found.agency };
  const completed = { ...reading, origins: { ...reading.origins } };
  for (const name of missing) {
    if (values[name] === null) continue;
    completed[name] = values[name];
    completed.origins[name] = { origin: 'dateline', confidence: found.confidence };
  }
  return completed;
}

function withAuthors(reading: Reading, given: Partial<ArticleFields>): Reading {
  if (given.authors !== undefined || !reading.byline) return reading;
  const found = readByline(reading.byline);
  if (!found || found.authors.length === 0) return reading;
  const origins = { ...reading.origins, authors: { origin: 'byline', confidence: 0.8 } as const };
  return { ...reading, authors: [...found.authors], origins };
}

function withLanguage(reading: Reading, given: Partial<ArticleFields>): Reading {
  if (given.language !== undefined) return reading;
  const found = detectLanguage(`${reading.headline ?? ''}\n${reading.text}`);
  if (!found) return reading;
  const origins = {
    ...reading.origins,
    language: { origin: 'detected', confidence: found.confidence } as const,
  };
  return { ...reading, language: found.language, origins };
}
