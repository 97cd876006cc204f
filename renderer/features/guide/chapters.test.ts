import { expect, test } from 'vitest';
import { chapters, pictureAt } from './chapters.ts';

const written = import.meta.glob<string>('../../../docs/guide/*.md', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const files = chapters.map(({ id }) => `${id}.md`);

test('the program has every chapter, and the contents have them in the same order', () => {
  const texts = new Map(Object.entries(written).map(([path, text]) => [nameOf(path), text]));
  const contents = texts.get('README.md') ?? '';
  expect([...texts.keys()].filter((name) => name !== 'README.md').toSorted()).toEqual(files.toSorted());
  const listed = [...contents.matchAll(/^\d+\. \[(.+)\]\((.+)\)/gm)];
  expect(listed.map(([, title, file]) => ({ title, file }))).toEqual(
    chapters.map(({ id, title }) => ({ title, file: `${id}.md` })),
  );
});

test.each(chapters)('what “$title” points at is there', ({ text }) => {
  for (const [, sign, href = ''] of text.matchAll(/(!?)\[[^\]]*\]\(([^)]+)\)/g)) {
    if (sign === '!') expect(pictureAt(href), href).not.toBeNull();
    else expect(files).toContain(href);
  }
});

test('every picture is in a chapter', () => {
  const pictures = import.meta.glob('../../../docs/guide/pictures/*', { query: '?url' });
  const shown = chapters.flatMap(({ text }) =>
    [...text.matchAll(/!\[[^\]]*\]\(pictures\/([^)]+)\)/g)].map(([, name]) => name),
  );
  expect(shown.toSorted()).toEqual(Object.keys(pictures).map(nameOf).toSorted());
});
