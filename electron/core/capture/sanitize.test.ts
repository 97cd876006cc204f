import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { sanitizeArticleHtml } from './sanitize.ts';
import { attacks } from './testing/attacks/index.ts';

const base = 'https://news.example/2026/story.html';
const allowedAttributes = new Set(['href', 'src', 'alt', 'datetime', 'lang', 'dir', 'colspan', 'rowspan']);
const allowedElements = new Set(
  (
    'p h2 h3 h4 ul ol li blockquote q cite em strong b i a figure figcaption img table thead tbody tr th td caption ' +
    'br hr sub sup code pre time abbr'
  ).split(' '),
);

/** Parses what came out again and looks at every element, since markup can change its meaning on the second reading. */
function faults(html: string): string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const found: string[] = [];
  for (const element of document.body.querySelectorAll('*')) {
    if (!allowedElements.has(element.localName)) found.push(`<${element.localName}>`);
    for (const name of element.getAttributeNames()) {
      const value = element.getAttribute(name) ?? '';
      if (!allowedAttributes.has(name)) found.push(`${name}=`);
      if (name === 'href' && !/^(?:https?:|mailto:)/.test(value)) found.push(value);
      if (name === 'src' && !/^(?:https?:|data:image\/(?:png|jpeg|gif|webp|avif);base64,)/.test(value))
        found.push(value);
    }
  }
  return found;
}

describe('Sanitizing an article', () => {
  for (const attack of attacks) {
    it(`makes harmless: ${attack.slice(0, 70)}`, () => {
      const clean = sanitizeArticleHtml(attack, base);
      expect(faults(clean)).toEqual([]);
      expect(sanitizeArticleHtml(clean, base)).toBe(clean);
    });
  }

  it('keeps what an article is made of', () => {
    const article =
      '<h2>Head</h2>\n<p>One <a href="https://a.example/b?c=1&amp;d=2">link</a>, <em>two</em> &lt; three.</p>\n' +
      '<ul><li>Item</li></ul><table><tbody><tr><td colspan="2">Cell</td></tr></tbody></table>' +
      '<figure><img src="https://a.example/i.png" alt="A picture" /><figcaption>Caption</figcaption></figure>' +
      '<p lang="es" dir="ltr"><time datetime="2026-11-20">hoy</time></p>';
    expect(sanitizeArticleHtml(article, null)).toBe(article);
  });

  it('makes addresses absolute, and drops them where it cannot', () => {
    const page = '<a href="../x?y=1">a</a><img src="i.png" alt="b"><a href="mailto:desk@news.example">c</a>';
    expect(sanitizeArticleHtml(page, base)).toBe(
      '<a href="https://news.example/x?y=1">a</a><img src="https://news.example/2026/i.png" alt="b" /><a href="mailto:desk@news.example">c</a>',
    );
    expect(sanitizeArticleHtml(page, null)).toBe('<a>a</a><a href="mailto:desk@news.example">c</a>');
  });

  it('brings other headings to those it knows', () => {
    expect(sanitizeArticleHtml('<h1>a</h1><h5>b</h5>', null)).toBe('<h2>a</h2><h4>b</h4>');
  });

  it('bounds nesting of any kind without losing the text', () => {
    for (const tag of ['<div>', '<b>', '<blockquote>', '<ul><li>', '<table><tr><td>', '<q class=a>']) {
      const clean = sanitizeArticleHtml(`${tag.repeat(100_000)}kept`, null);
      expect(clean).toContain('kept');
      const { document } = parseHTML(`<!doctype html><html><body>${clean}</body></html>`);
      let depth = 0;
      for (let element = document.querySelector('body'); element; element = element.firstElementChild)
        depth++;
      expect(depth).toBeLessThan(512);
    }
  }, 30_000);

  it('gives no element, attribute or address that is not on its list, for any string', () => {
    const piece = fc.constantFrom(
      ...attacks,
      '<',
      '>',
      '"',
      "'",
      '/',
      '=',
      ' on',
      '&',
      '<p',
      '</',
      '<!--',
      '-->',
      '<b ',
      'href=',
      'javascript:',
    );
    const page = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 12 });
    fc.assert(
      fc.property(page, (pieces) => {
        expect(faults(sanitizeArticleHtml(pieces.join(''), base))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  }, 30_000);
});
