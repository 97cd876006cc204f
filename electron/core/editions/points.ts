import type { News } from '../../contract/article.ts';
import type { ChangePoint, ComparedBlock } from '../../contract/comparison.ts';
import { isNewsroomNote } from '../capture/notes.ts';

/** Figures are told one by one up to here; a table that was replaced has more than anyone reads. */
const mostNumbers = 40;
const longestWords = 40;

/** What must be known of a change, the gravest first. */
export function pointsOf(
  blocks: readonly ComparedBlock[],
  from: News | undefined,
  to: News | undefined,
): readonly ChangePoint[] {
  return [
    ...statusPoints(from, to),
    ...notePoints(blocks),
    ...fieldPoints(blocks),
    ...blocks.flatMap(numberPoints).slice(0, mostNumbers),
    ...saidBeside(from, to),
  ];
}

function statusPoints(from: News | undefined, to: News | undefined): ChangePoint[] {
  const before = from?.status ?? 'usable';
  const now = to?.status ?? 'usable';
  if (before === now) return [];
  const kind = now === 'canceled' ? 'killed' : now;
  return [{ kind, from: before, to: now, block: null }];
}

/** A note that only reads otherwise is among the changes; one that came or went is a word of its own. */
function notePoints(blocks: readonly ComparedBlock[]): ChangePoint[] {
  return blocks.flatMap((block, at): ChangePoint[] => {
    if (block.part !== 'body' || block.kind === 'same') return [];
    const [before, now] = [side(block, 'removed'), side(block, 'added')];
    const [was, is] = [isNewsroomNote(before), isNewsroomNote(now)];
    if (is && !was) return [{ kind: 'note-added', from: null, to: now, block: at }];
    return was && !is ? [{ kind: 'note-removed', from: before, to: null, block: at }] : [];
  });
}

function fieldPoints(blocks: readonly ComparedBlock[]): ChangePoint[] {
  return blocks.flatMap((block, at): ChangePoint[] =>
    block.part === 'body' || block.kind === 'same'
      ? []
      : [
          {
            kind: block.part,
            from: side(block, 'removed') || null,
            to: side(block, 'added') || null,
            block: at,
          },
        ],
  );
}

/** A block as it stands in one of the editions: without what the other alone has. */
const side = ({ segments }: ComparedBlock, own: 'removed' | 'added'): string =>
  segments
    .filter(({ kind }) => kind === 'same' || kind === own)
    .map(({ text }) => text)
    .join('')
    .trim();

/** In a paragraph that was changed: where figures stood, others stand now, or words; or figures where words stood. */
function numberPoints(block: ComparedBlock, at: number): ChangePoint[] {
  if (block.kind !== 'changed' || block.part !== 'body') return [];
  const points: ChangePoint[] = [];
  block.segments.forEach((segment, i) => {
    const next = block.segments[i + 1];
    if (segment.kind !== 'removed' || next?.kind !== 'added') return;
    const [before, now] = [numbersIn(segment.text), numbersIn(next.text)];
    if (before.length === 0 && now.length === 0) return;
    if (before.map(plain).join(' ') === now.map(plain).join(' ')) return;
    const from = told(before, segment.text);
    const to = told(now, next.text);
    if (from !== null && to !== null) points.push({ kind: 'number', from, to, block: at });
  });
  return points;
}

const numbersIn = (text: string): readonly string[] => text.match(/\p{N}+(?:[.,:’'·]\p{N}+)*\s?%?/gu) ?? [];

/** "1,200" and "1200" are one figure. */
const plain = (number: string): string => number.replace(/[,.’'·](?=\p{N}{3}(?:\P{N}|$))/gu, '').trim();

function told(numbers: readonly string[], text: string): string | null {
  const words = text.trim();
  if (words.length <= longestWords) return words;
  return numbers.length > 0 ? numbers.map((number) => number.trim()).join(', ') : null;
}

function saidBeside(from: News | undefined, to: News | undefined): ChangePoint[] {
  const lines = [
    ['signals', from?.signals?.join(', '), to?.signals?.join(', ')],
    ['embargo', from?.embargo, to?.embargo],
    ['usage-terms', from?.usageTerms, to?.usageTerms],
  ] as const;
  return lines
    .filter(([, before = '', now = '']) => before !== now)
    .map(([kind, before, now]) => ({ kind, from: before || null, to: now || null, block: null }));
}
