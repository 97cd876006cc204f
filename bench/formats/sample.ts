import type { Story } from './story.ts';

/** Files that hold these stories in one format. */
export type Sample = (stories: readonly Story[]) => Promise<ReadonlyMap<string, string | Uint8Array>>;

export const one = (name: string, content: string | Uint8Array): ReadonlyMap<string, string | Uint8Array> =>
  new Map([[name, content]]);

export const each = (
  stories: readonly Story[],
  ending: string,
  make: (story: Story) => string | Uint8Array,
): ReadonlyMap<string, string | Uint8Array> =>
  new Map(stories.map((story) => [`${story.n}.${ending}`, make(story)]));

/** When all of them were saved. */
export const saved = '2024-05-06T05:00:00.000Z';
