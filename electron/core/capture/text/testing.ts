import { readText } from './read-text.ts';

export const read = (text: string) =>
  readText(text, { url: null, capturedAt: '2023-05-10T12:00:00Z', source: 'test' });

/** Three paragraphs that are a story's, whatever stands above and below. */
export const story = [
  'The ferry sank off the coast in the night, and forty people were saved by fishermen who had heard the horn.',
  'The harbour master said that the horn was heard for an hour before the first boat came.',
  'Nobody was hurt, the police said on Thursday in a short statement.',
];
export const opening = story.slice(0, 1).join();
export const heading = 'Ferry sinks off the coast at night';

/** A clip of the story, with lines above and below it. */
export const clip = (head: readonly string[], ...foot: readonly string[]): string =>
  [...head, ...story, ...foot].join('\n\n');
