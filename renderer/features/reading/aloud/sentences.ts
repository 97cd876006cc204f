import type { Span } from '../../../lib/text-index.ts';

/** Longer ones are spoken in parts: some voices stop after about 15 seconds, and the eye loses its place. */
const longest = 400;

const spoken = /[\p{L}\p{N}]/u;

/** Sentences of a text as they are spoken one after the other; a line break always ends one. What has nothing to say is left out. */
export function sentencesOf(text: string, language: string | null): readonly Span[] {
  const segmenter = segmenterFor(language);
  const found: Span[] = [];
  for (const line of linesOf(text)) {
    for (const { segment, index } of segmenter.segment(text.slice(line.from, line.to))) {
      for (const part of partsOf(segment)) {
        const from = line.from + index + part.from;
        const span = trimmed(text, { from, to: from + part.to - part.from });
        if (spoken.test(text.slice(span.from, span.to))) found.push(span);
      }
    }
  }
  return found;
}

function segmenterFor(language: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? undefined, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'sentence' });
  }
}

function* linesOf(text: string): Generator<Span> {
  let from = 0;
  for (const line of text.split('\n')) {
    yield { from, to: from + line.length };
    from += line.length + 1;
  }
}

/** A long sentence, parted at its commas and such, else at a space. */
function partsOf(sentence: string): readonly Span[] {
  const parts: Span[] = [];
  let from = 0;
  while (sentence.length - from > longest) {
    const window = sentence.slice(from, from + longest);
    const comma = Math.max(
      ...[...window.matchAll(/[,;:،、，；：—–]\s?/gu)].map(({ index, 0: sign }) => index + sign.length),
      0,
    );
    const cut = comma > longest / 4 ? comma : window.lastIndexOf(' ') + 1 || longest;
    parts.push({ from, to: from + cut });
    from += cut;
  }
  return [...parts, { from, to: sentence.length }];
}

function trimmed(text: string, { from, to }: Span): Span {
  const piece = text.slice(from, to);
  const start = from + piece.length - piece.trimStart().length;
  return { from: start, to: Math.max(start, to - (piece.length - piece.trimEnd().length)) };
}
