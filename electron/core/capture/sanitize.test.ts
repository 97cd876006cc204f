import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { sanitizeArticleHtml } from './sanitize.ts';

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

const attacks: readonly string[] = [
  '<script>alert(1)</script>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<img src=x onerror=alert(1)>',
  '<img src="x" onerror="alert(1)" alt="a">',
  '<img src=`javascript:alert(1)`>',
  '<img """><script>alert(1)</script>">',
  '<img/src="x"/onerror=alert(1)>',
  '<a href="javascript:alert(1)">a</a>',
  '<a href="JaVaScRiPt:alert(1)">a</a>',
  '<a href=" &#14; javascript:alert(1)">a</a>',
  '<a href="java\nscript:alert(1)">a</a>',
  '<a href="jav&#x09;ascript:alert(1)">a</a>',
  '<a href="vbscript:msgbox(1)">a</a>',
  '<a href="data:text/html;base64,PHNjcmlwdD4=">a</a>',
  '<a href="blob:https://news.example/1">a</a>',
  '<a href="file:///etc/passwd">a</a>',
  '<img src="data:image/svg+xml;base64,PHN2Zy8+">',
  '<img src="data:text/html,<script>alert(1)</script>">',
  '<img src="data:image/png;base64,AAAA" onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg onload=alert(1)>',
  '<svg><a xlink:href="javascript:alert(1)"><text>a</text></a></svg>',
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<svg><foreignObject><p onclick=alert(1)>a</p></foreignObject></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<math><mi//xlink:href="data:x,<script>alert(1)</script>">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<noembed><img title="</noembed><img src=x onerror=alert(1)>"></noembed>',
  '<xmp><p title="</xmp><img src=x onerror=alert(1)>">',
  '<textarea><img title="</textarea><img src=x onerror=alert(1)>"></textarea>',
  '<title><img title="</title><img src=x onerror=alert(1)>"></title>',
  '<select><style></select><img src=x onerror=alert(1)>',
  '<template><img src=x onerror=alert(1)></template>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="javascript:alert(1)"></object><embed src="javascript:alert(1)">',
  '<base href="https://evil.example/"><a href="x">a</a>',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '<link rel=stylesheet href="https://evil.example/x.css"><style>@import "x"</style>',
  '<form action="https://evil.example"><input name=a><button formaction="javascript:alert(1)">b</button></form>',
  '<p style="background:url(javascript:alert(1))" class="x" id="y" onmouseover="alert(1)">a</p>',
  '<p lang="en&quot; onclick=&quot;alert(1)">a</p>',
  '<img alt="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;" src="x.png">',
  '<details open ontoggle=alert(1)>a</details><video><source onerror=alert(1)></video><audio src=x onerror=alert(1)>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<!--[if gte IE 4]><script>alert(1)</script><![endif]-->',
  '<![CDATA[<img src=x onerror=alert(1)>]]>',
  '<?xml-stylesheet href="javascript:alert(1)"?><img src=x onerror=alert(1)>',
  '<plaintext><img src=x onerror=alert(1)>',
  '<table><td><a href="javascript:alert(1)"><table><td onclick=alert(1)>a',
  '<a href="https://a.example"><a href="javascript:alert(1)">b</a></a>',
  '\0<im\0g src=x onerror=alert(1)><scr\0ipt>alert(1)</script>',
  '<<script>alert(1)//<</script>',
  '<p/onclick=alert(1)>a',
  '<a href="&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1)">a</a>',
];

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
