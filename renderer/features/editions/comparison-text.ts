import type { Article } from '../../../electron/contract/article.ts';
import type { ChangePoint, Comparison } from '../../../electron/contract/comparison.ts';
import { t } from '../../i18n/i18n.ts';
import { fullDate } from '../../lib/dates.ts';
import { partName, tellsValues } from './point-words.ts';

/** A comparison to print or to send: words that went as [-so-], words that came as {+so+}, as `wdiff` writes them. */
export function comparisonText(article: Pick<Article, 'headline' | 'url'>, comparison: Comparison): string {
  const { from, to, points, blocks } = comparison;
  const head = [
    article.headline ?? t('parts.untitled'),
    article.url,
    captured(from),
    captured(to),
    t('editions.brackets'),
  ].filter((line) => line !== null);
  const what = points.map((point) => `- ${told(point)}`);
  const paragraphs = blocks.map(({ part, segments }) => {
    const name = partName(part);
    const text = segments.map(({ kind, text }) => marked(kind, text)).join('');
    return name === null ? text : t('lib.named', { name, text });
  });
  return `${[head.join('\n'), what.join('\n'), ...paragraphs].filter((part) => part !== '').join('\n\n')}\n`;
}

const captured = ({ edition, capturedAt }: Comparison['from']): string =>
  t('editions.capturedEdition', { edition, date: fullDate(capturedAt) });

function told(point: ChangePoint): string {
  const words = t(`editions.points.${point.kind}`);
  if (!tellsValues(point)) return words;
  const values = [point.from && `[-${point.from}-]`, point.to && `{+${point.to}+}`].filter(Boolean).join(' ');
  return t('lib.named', { name: words, text: values });
}

/** The space behind a word stays outside its brackets. */
function marked(kind: 'same' | 'added' | 'removed', text: string): string {
  if (kind === 'same') return text;
  const words = text.trimEnd();
  const spaces = text.slice(words.length);
  return (kind === 'added' ? `{+${words}+}` : `[-${words}-]`) + spaces;
}
