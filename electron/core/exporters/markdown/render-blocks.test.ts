import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sanitizeArticleHtml } from '../../capture/sanitize.ts';
import { renderMarkdown } from '../../importers/markdown/render-blocks.ts';
import { bodyOf, childrenOf } from '../story/body.ts';
import { renderBlocks } from './render-blocks.ts';

/** The Markdown of an article's HTML, of which no picture was kept. */
function markdownOf(html: string): string {
  const body = bodyOf({ html });
  return body ? renderBlocks(childrenOf(body), () => null).join('\n\n') : '';
}

test.each([
  ['beside its item', '<ul><li>One</li><ul><li>In it</li></ul><li>Two</li></ul>', '- One\n  - In it\n- Two'],
  ['of numbers', '<ol><li>One</li><ol><li>In it</li></ol><li>Two</li></ol>', '1. One\n   1. In it\n2. Two'],
  ['that nothing goes before', '<ul><ul><li>In it</li></ul><li>Two</li></ul>', '- - In it\n- Two'],
  ['of paragraphs', '<ul><p>One</p><p>Two</p></ul>', '- One\n- Two'],
  [
    'with words in no item',
    '<ul>So <b>it</b> is<li>One</li>and more</ul>',
    '- So **it** is\n- One\n- and more',
  ],
])('a list %s is whole', (_, html, expected) => {
  expect(markdownOf(html)).toBe(expected);
});

test('a list that begins with a list is read again as one', () => {
  const html = '<ul><li><ul><li>In it</li></ul></li>\n<li>Two</li></ul>';
  expect(renderMarkdown(markdownOf(html))).toBe(html);
});

test('a table has what stands in no cell before it, and the words of a cell apart', () => {
  expect(markdownOf('<table>Costs<tr><td><p>One</p><p>Two</p></td>left</tr><td>Three</td></table>')).toBe(
    'Costs\n\nleft\n\n| One Two |\n| --- |\n| Three |',
  );
  expect(markdownOf('<table><tr><td>A<table><tr><td>B</td></tr></table></td></tr></table>')).toBe(
    '| A B |\n| --- |',
  );
});

test('lines of code stay lines', () => {
  expect(markdownOf('<pre>one<br>two<br><code>three</code></pre>')).toBe('```\none\ntwo\nthree\n```');
  expect(markdownOf('<p>so <code>a<br>b</code></p>')).toBe('so `a b`');
});

test('raised and lowered signs stay so, and our own import reads them', () => {
  const html = '<p>10<sup>6</sup> of H<sub>2</sub>O</p>';
  expect(markdownOf(html)).toBe('10<sup>6</sup> of H<sub>2</sub>O');
  expect(renderMarkdown(markdownOf(html))).toBe(html);
});

test('a picture that was not kept is a link by itself, and words within a link', () => {
  const image = '<img src="https://news.example/p.jpg" alt="The pic">';
  expect(markdownOf(`<p>See ${image}</p>`)).toBe('See [The pic](https://news.example/p.jpg)');
  expect(markdownOf(`<a href="https://news.example/1">${image}</a>`)).toBe(
    '[The pic](https://news.example/1)',
  );
  expect(markdownOf('<a href="https://news.example/1"><img src="https://news.example/p.jpg"></a>')).toBe(
    '[Picture](https://news.example/1)',
  );
});

const names =
  'p h2 h3 ul ol li blockquote q cite em strong b i a figure figcaption table thead tbody tr th td caption sub sup code pre time abbr div'.split(
    ' ',
  );
const blocks = 'p|h2|h3|ul|ol|li|blockquote|figure|figcaption|table|thead|tbody|tr|th|td|caption|pre|hr';
const [opens, closes] = [new RegExp(`^<(?:${blocks})>`), new RegExp(`(?:</(?:${blocks})>|<hr>)$`)];
/** What is on one line is parted by a space, what is a block by nothing. */
const beside = (left: string, right: string) =>
  left === '' || closes.test(left) || opens.test(right) ? left + right : `${left} ${right}`;
const { node } = fc.letrec<{ node: (next: () => string) => string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc.constantFrom(
      (next: () => string) => next(),
      (next: () => string) => `<img src="https://news.example/p.jpg" alt="${next()}">`,
      () => '<br>',
      () => '<hr>',
    ),
    fc
      .tuple(fc.constantFrom(...names), fc.array(tie('node'), { maxLength: 4, depthIdentifier: 'html' }))
      .map(([name, children]) => (next: () => string) => {
        const inner = children.map((child) => child(next)).reduce(beside, '');
        return `<${name}${name === 'a' ? ' href="https://news.example/"' : ''}>${inner}</${name}>`;
      }),
  ),
}));
/** HTML in which every word is there once: w1, w2 … */
const pages = fc.array(node, { maxLength: 5 }).map((nodes) => {
  let words = 0;
  const next = () => `w${++words}w`;
  return nodes.map((each) => each(next)).reduce(beside, '');
});

test('every word of an article is in its Markdown, once', () => {
  fc.assert(
    fc.property(pages, (page) => {
      const html = sanitizeArticleHtml(page, null);
      const wordsIn = (text: string) => (text.match(/\bw\d+w\b/g) ?? []).toSorted();
      expect(wordsIn(markdownOf(html))).toEqual(wordsIn(html));
    }),
    { numRuns: 300 },
  );
});
