import type { ComparedBlock } from '../../../electron/contract/comparison.ts';

/** What stayed, or one change: words that went and words that came in their place, either of which may be empty. */
export type Piece =
  | { readonly same: string }
  | { readonly change: number; readonly removed: string; readonly added: string };

export interface NumberedBlock {
  readonly part: ComparedBlock['part'];
  readonly kind: ComparedBlock['kind'];
  readonly pieces: readonly Piece[];
  /** The number of its first change; null where it has none. */
  readonly first: number | null;
}

/** Gives every change its number, from 0 in reading order. */
export function numbered(blocks: readonly ComparedBlock[]): {
  readonly blocks: readonly NumberedBlock[];
  readonly changes: number;
} {
  let changes = 0;
  const withNumbers = blocks.map(({ part, kind, segments }): NumberedBlock => {
    const before = changes;
    const pieces: Piece[] = [];
    for (const { kind, text } of segments) {
      const last = pieces.at(-1);
      if (kind === 'same') pieces.push({ same: text });
      else if (kind === 'added' && last && 'change' in last && last.added === '')
        pieces[pieces.length - 1] = { ...last, added: text };
      else
        pieces.push({
          change: changes++,
          removed: kind === 'removed' ? text : '',
          added: kind === 'added' ? text : '',
        });
    }
    return { part, kind, pieces, first: changes > before ? before : null };
  });
  return { blocks: withNumbers, changes };
}

/** Paragraphs that stayed, told as one stretch. */
export interface Stretch {
  readonly kind: 'stretch';
  readonly at: number;
  readonly blocks: readonly NumberedBlock[];
}

/** Folds away paragraphs that stayed, but for one beside each change. @param least so many are worth folding */
export function folded(blocks: readonly NumberedBlock[], least = 3): readonly (NumberedBlock | Stretch)[] {
  const shown: (NumberedBlock | Stretch)[] = [];
  let at = 0;
  while (at < blocks.length) {
    let end = at;
    while (blocks[end]?.part === 'body' && blocks[end]?.kind === 'same') end++;
    const start = at === 0 ? at : at + 1;
    const stop = end === blocks.length ? end : end - 1;
    if (stop - start >= least) {
      shown.push(...blocks.slice(at, start));
      shown.push({ kind: 'stretch', at: start, blocks: blocks.slice(start, stop) });
      shown.push(...blocks.slice(stop, end));
    } else for (const block of blocks.slice(at, end)) shown.push(block);
    const next = blocks[end];
    if (next) shown.push(next);
    at = end + 1;
  }
  return shown;
}
