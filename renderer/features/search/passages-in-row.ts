import type { Segment } from '../../../electron/contract/article.ts';

const [before, after] = ['… ', ' …'];

/** The passages of one row, which stand behind each other with one sign of omission between them: their own would double it. */
export const passagesInRow = (passages: readonly (readonly Segment[])[]): readonly (readonly Segment[])[] =>
  passages.map((segments, place) => {
    const from = place > 0 && segments[0]?.text === before ? 1 : 0;
    const to = place < passages.length - 1 && segments.at(-1)?.text === after ? -1 : undefined;
    return segments.slice(from, to);
  });
