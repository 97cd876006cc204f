import type { Article } from '../../../electron/contract/article.ts';
import type { ChangePoint, Comparison } from '../../../electron/contract/comparison.ts';
import { fullDate } from '../../lib/dates.ts';
import { partNames, pointWords, tellsValues } from './point-words.ts';

/** A comparison to print or to send: words that went as [-so-], words that came as {+so+}, as `wdiff` writes them. */
export function comparisonText(article: Pick<Article, 'headline' | 'url'>, comparison: Comparison): string {
  const { from, to, points, blocks } = comparison;
  const head = [
    article.headline ?? 'Without a headline',
    article.url,
    `Edition ${from.edition}, captured ${fullDate(from.capturedAt)}`,
    `Edition ${to.edition}, captured ${fullDate(to.capturedAt)}`,
    'Words in [-brackets-] are in the first only, words in {+braces+} in the second only.',
  ].filter((line) => line !== null);
  const what = points.map((point) => `- ${told(point)}`);
  const paragraphs = blocks.map(({ part, segments }) => {
    const name = partNames[part];
    const text = segments.map(({ kind, text }) => marked(kind, text)).join('');
    return name === null ? text : `${name}: ${text}`;
  });
  return `${[head.join('\n'), what.join('\n'), ...paragraphs].filter((part) => part !== '').join('\n\n')}\n`;
}

function told(point: ChangePoint): string {
  const words = pointWords[point.kind];
  if (!tellsValues(point)) return words;
  return `${words}: ${[point.from && `[-${point.from}-]`, point.to && `{+${point.to}+}`].filter(Boolean).join(' ')}`;
}

/** The space behind a word stays outside its brackets. */
function marked(kind: 'same' | 'added' | 'removed', text: string): string {
  if (kind === 'same') return text;
  const words = text.trimEnd();
  const spaces = text.slice(words.length);
  return (kind === 'added' ? `{+${words}+}` : `[-${words}-]`) + spaces;
}
