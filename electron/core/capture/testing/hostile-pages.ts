import { attacks } from './attacks/index.ts';

const prose =
  'The council has voted to keep the night ferry, which carried 611 people last year, in spite of what it costs. ';

/** A whole page around a piece of markup, with a story that must survive it. */
export const pageAround = (piece: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Night ferry saved</title>${head}</head><body><article><h1>Night ferry saved</h1>` +
  `<p>${prose.repeat(2)}</p>${piece}<p>${prose.repeat(2)}</p><p>${prose.repeat(2)}</p></article></body></html>`;

/** Whole pages that try to run something, to reach the network, or to take all the time there is, by what they try. */
export const hostilePages: Readonly<Record<string, string>> = {
  'every attack at once': pageAround(attacks.join('\n')),
  'a base that points elsewhere': pageAround(
    '<p><a href="x">a link</a> <img src="y.png"></p>',
    '<base href="javascript:alert(1)//"><base href="https://evil.example/">',
  ),
  'a refresh': pageAround('', '<meta http-equiv="refresh" content="0;url=https://evil.example/">'),
  'style sheets that load': pageAround(
    '<p style="background:url(https://evil.example/a.png)">text</p><style>p{background:url(https://evil.example/b)}</style>',
    '<link rel=stylesheet href="https://evil.example/c.css"><link rel=prefetch href="https://evil.example/d">',
  ),
  'an SVG with a script': pageAround(
    '<svg><script href="https://evil.example/x.js">alert(1)</script><use href="https://evil.example/x.svg#a"/><image href="x" onload="alert(1)"/></svg>',
  ),
  'mutation through foreign content': pageAround(
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  ),
  'JSON-LD that is no text': pageAround(
    '',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"<img src=x onerror=alert(1)>","author":{"name":{"name":{"name":[[["<script>"]]]}}},"datePublished":{"a":1},"image":"javascript:alert(1)","url":"data:text/html,x"}</script>',
  ),
  'JSON-LD nested without end': pageAround(
    '',
    `<script type="application/ld+json">${'{"@graph":['.repeat(20_000)}</script>`,
  ),
  'ten thousand pictures': pageAround(
    '<figure><img src="https://evil.example/p.png" srcset="https://evil.example/p2.png 2x" onerror="alert(1)"><figcaption>c</figcaption></figure>'.repeat(
      10_000,
    ),
  ),
  'NULs and lone surrogates': pageAround('<p>a\0b \ud800 c \udfff d</p><im\0g src=x onerror=alert(1)>'),
  'a hundred thousand unclosed elements': pageAround('<div><b><i><font>'.repeat(25_000)),
  'nested tables': pageAround('<table><tr><td>'.repeat(20_000)),
  'an attribute of a million signs': pageAround(`<p title="${'x '.repeat(500_000)}">text</p>`),
  'a line of two million signs without a space': pageAround(`<p>${'x'.repeat(2_000_000)}</p>`),
  'half a million spaces': pageAround(`<p>a${' '.repeat(500_000)}b</p>`),
  'twenty thousand breaks': pageAround(`<p>${'a<br><br>'.repeat(20_000)}</p>`),
  'ten thousand list items': pageAround(
    `<ul>${'<li><a href="/x">a story of some kind</a>'.repeat(10_000)}</ul>`,
  ),
  'ten thousand list items without a word': pageAround(`<ul>${'<li></li>'.repeat(10_000)}</ul>`),
  'ten thousand pictures in a list': pageAround(
    `<ul>${'<li><img src="https://evil.example/p.png"></li>'.repeat(10_000)}</ul>`,
  ),
  'nested lists': pageAround('<ul><li>'.repeat(20_000)),
};
