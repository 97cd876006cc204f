import { describe, expect, test } from 'vitest';
import { textClip } from '../../testing/clips.ts';
import { fileSource } from '../source/disk.ts';
import { memberSource } from '../source/memory.ts';
import { openImports } from '../testing/import-of.ts';
import { wrongMarks } from '../testing/read-whole.ts';
import { testSurroundings } from '../testing/surroundings.ts';
import { text } from './index.ts';

const imports = openImports();
const clip = (headline: string) => textClip({ headline }).text ?? '';
const three = ['A ships arrive', 'B ships arrive', 'C ships arrive'];
const headlines = async (content: string | Uint8Array) => {
  const { articles } = await imports.importTwice('clips.txt', content);
  return articles.map(({ headline }) => headline);
};

describe('several clips in a text', () => {
  test.each([
    ['lines of equals signs', '\n\n==========\n'],
    ['lines of hyphens', '\r\n\r\n----------\r\n\r\n'],
    ['lines of stars', '\n\n* * *\n\n'],
    ['form feeds', '\n\f'],
  ])('are parted by %s', async (_, between) => {
    expect(await headlines(`${three.map(clip).join(between)}\n`)).toEqual(three);
  });

  test('are parted by keyword lines of agencies, which stay with their clips', async () => {
    const { articles } = await imports.importFile(
      'wire.txt',
      three.map((headline, n) => `BC-Ships-${'ABC'[n]},0300\n${clip(headline)}\n\n`).join(''),
    );
    expect(articles.map(({ capture }) => capture.source.replace(/^.*:/, ''))).toEqual(['1', '2', '3']);
    expect(articles.map(({ headline }) => headline)).toEqual(three);
  });

  test('in a charset of old keep their own bytes', async () => {
    const bytes = Buffer.from(
      ['Größe zählt überall', 'Ähnliches gilt hier'].map(clip).join('\n\n=====\n\n'),
      'latin1',
    );
    const { articles } = await imports.importFile('alt.txt', bytes);
    expect(articles.map(({ headline }) => headline)).toEqual(['Größe zählt überall', 'Ähnliches gilt hier']);
  });

  test('have marks that lead to the rest of them', async () => {
    const around = testSurroundings();
    const bytes = Buffer.from(three.map(clip).join('\n\n=====\n\n'));
    const container = await fileSource(import.meta.filename, around);
    const source = await memberSource(container, { name: 'x.txt', bytes }, around);
    expect(await wrongMarks(text, source)).toEqual([]);
  });
});

describe('one article', () => {
  test.each([
    [
      'with sections parted by stars',
      `${clip('A ships arrive')}\n\n* * *\n\nThe harbour was built in 1880.\n\n${'More was said of it later. '.repeat(20)}`,
    ],
    [
      'with a headline underlined',
      `A ships arrive\n==============\n\n${clip('Of the harbour')}\n\nAnother section\n===============\n\n${'More was said of it later. '.repeat(20)}`,
    ],
    [
      'on several pages',
      `${clip('A ships arrive')}\n\f${'The harbour was built in 1880. '.repeat(20)}\nIt is large.`,
    ],
    ['with a line at its end', `${clip('A ships arrive')}\n\n==========\n`],
  ])('%s stays one', async (_, content) => {
    expect(await headlines(content)).toHaveLength(1);
  });
});

test('a file of many clips that is too large to be held is read piece by piece', async () => {
  const part = (n: number) =>
    `${clip(`Ship number ${n} arrives`)}\n\n${`It carried grain and wood, ${n} in all. `.repeat(40_000)}\n\n==========\n`;
  const { report } = await imports.importFile(
    'large.txt',
    Array.from({ length: 45 }, (_, n) => part(n)).join(''),
  );
  expect(report).toMatchObject({ found: 45, stored: 45, failed: [] });
});
