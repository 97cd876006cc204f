import type { Span } from '../../lib/text-index.ts';

/** The words and sentences of a text, in order: what is stepped through when selecting by keys. */
export interface Steps {
  readonly words: readonly Span[];
  readonly sentences: readonly Span[];
}

/** @param language BCP 47, null where unknown */
export function stepsOf(text: string, language: string | null): Steps {
  const locale = language ?? undefined;
  return { words: segments(text, 'word', locale), sentences: segments(text, 'sentence', locale) };
}

function segments(text: string, granularity: 'word' | 'sentence', locale: string | undefined): Span[] {
  const spans: Span[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    for (const { segment, index, isWordLike } of segmenter(granularity, locale).segment(line[0])) {
      const words = segment.trim();
      if (words === '' || (granularity === 'word' && !isWordLike)) continue;
      const from = line.index + index + segment.indexOf(words);
      spans.push({ from, to: from + words.length });
    }
  }
  return spans;
}

function segmenter(granularity: 'word' | 'sentence', locale: string | undefined): Intl.Segmenter {
  try {
    return new Intl.Segmenter(locale, { granularity });
  } catch {
    return new Intl.Segmenter(undefined, { granularity });
  }
}

/** The selection after a keystroke: arrows go from sentence to sentence and word to word, Shift with them moves the end; null for others. */
export function stepBy(stroke: string, now: Span, { words, sentences }: Steps): Span | null {
  switch (stroke) {
    case 'ArrowDown':
      return after(sentences, now) ?? now;
    case 'ArrowUp':
      return before(sentences, now) ?? now;
    case 'ArrowRight':
      return after(words, { from: now.from, to: now.from + 1 }) ?? now;
    case 'ArrowLeft':
      return before(words, now) ?? now;
    case 'Shift+ArrowDown':
      return { from: now.from, to: after(sentences, { from: now.to - 1, to: now.to })?.to ?? now.to };
    case 'Shift+ArrowUp':
      return shorter(sentences, now);
    case 'Shift+ArrowRight':
      return { from: now.from, to: words.find(({ to }) => to > now.to)?.to ?? now.to };
    case 'Shift+ArrowLeft':
      return shorter(words, now);
    default:
      return null;
  }
}

const after = (steps: readonly Span[], { to }: Span): Span | undefined =>
  steps.find(({ from }) => from >= to);
const before = (steps: readonly Span[], now: Span): Span | undefined =>
  steps.findLast(({ from }) => from < now.from);

function shorter(steps: readonly Span[], now: Span): Span {
  return {
    from: now.from,
    to: steps.findLast(({ from, to }) => to < now.to && from >= now.from)?.to ?? now.to,
  };
}
