/** A story made by code: the same number gives the same words, two numbers others. */
export interface Story {
  readonly n: number;
  readonly headline: string;
  readonly url: string;
  readonly paragraphs: readonly string[];
}

const words =
  'the harbour ferry council winter morning officials said island northern quay boat fishermen market prices storm closed after three years when new plans were shown to people who had waited for a decision on Monday and then went home'.split(
    ' ',
  );

/** Some three hundred words in six paragraphs. */
export function storyOf(n: number): Story {
  let state = n * 2_654_435_761 + 12_345;
  const word = (): string => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return words[(state >>> 8) % words.length] ?? 'the';
  };
  const sentence = (): string => {
    const [first = '', ...rest] = Array.from({ length: 13 }, word);
    return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${rest.join(' ')}.`;
  };
  return {
    n,
    headline: `Ferry number ${n} returns to the northern islands`,
    url: `https://herald.example/news/${n}`,
    paragraphs: Array.from({ length: 6 }, () => Array.from({ length: 4 }, sentence).join(' ')),
  };
}

export const bodyOf = ({ paragraphs }: Story): string => paragraphs.map((text) => `<p>${text}</p>`).join('');

export const pageOf = (story: Story): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${story.headline}</title><link rel="canonical" href="${story.url}"><meta property="article:published_time" content="2024-05-06T05:00:00Z"></head><body><nav><a href="/">Home</a></nav><article><h1>${story.headline}</h1><p class="byline">By Anna Berg</p>${bodyOf(story)}</article></body></html>`;
