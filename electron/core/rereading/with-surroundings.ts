import type { ArticleFieldName, Reading } from '../../contract/article.ts';
import { fieldNames, sameValue } from '../articles/fields.ts';
import { isOfAttachments } from '../importers/joplin/prepare-note.ts';
import { isNotAsDigested } from '../importers/web-archives/warc.ts';

/**
 * A new reading with what the former one had from round the capture and not from it: a library's own fields beside a saved page, the
 * title of a feed. What the capture itself gives wins.
 */
export function withSurroundings(reading: Reading, before: Reading): Reading {
  const kept = fieldNames.filter((name) => wasGivenBeside(name, before, reading));
  // A text that was given is the HTML that was given.
  const body = kept.includes('text') || kept.includes('html') ? (['text', 'html'] as const) : [];
  const names = [...new Set([...kept, ...body])];
  const origins = { ...reading.origins };
  for (const name of names) {
    const origin = before.origins[name];
    if (origin) origins[name] = origin;
    else delete origins[name];
  }
  const news = reading.news ?? before.news;
  const lost = before.warnings.filter(
    (warning) =>
      (warning === isNotAsDigested || isOfAttachments(warning)) && !reading.warnings.includes(warning),
  );
  return {
    ...reading,
    ...Object.fromEntries(names.map((name) => [name, before[name]])),
    origins,
    warnings: [...reading.warnings, ...lost],
    ...(news && { news }),
  };
}

function wasGivenBeside(name: ArticleFieldName, before: Reading, reading: Reading): boolean {
  if (isAbsent(before[name]) || reading.origins[name]?.origin === 'given') return false;
  const origin = before.origins[name]?.origin;
  // The title of its feed stands for the publisher of a page that names none.
  if (origin === undefined) return name === 'publisher' && isAbsent(reading.publisher);
  return origin === 'given';
}

const isAbsent = (value: unknown): boolean => !value || sameValue(value, []);
