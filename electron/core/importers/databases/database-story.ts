import type { Story } from '../news/story.ts';

/** What a database says of one article. */
export interface DatabaseStory {
  readonly story: Story;
  readonly guid: string | null;
  readonly tags: readonly string[];
}
