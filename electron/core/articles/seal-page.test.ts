import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { attacks } from '../capture/testing/attacks/index.ts';
import { sealPage } from './seal-page.ts';

const style = '<style>:where([data-href]){color:LinkText;text-decoration:underline}</style>';
const sealed = (bytes: Uint8Array, type: string): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(sealPage(bytes, type));
const seal = (page: string): string => {
  const text = sealed(new TextEncoder().encode(page), 'text/html');
  expect(text).toContain(style);
  return text.replace(style, '');
};

test('links and frames lose their names, however these are written', () => {
  expect(seal('<LINK rel=preconnect href=//a.example><link/rel=x><link\f><link>')).toBe(
    ['rel=preconnect data-href=//a.example>', '/rel=x>', '\f>', '>']
      .map((rest) => `<meta http-equiv=""${rest.startsWith('rel') ? ' ' : ''}${rest}`)
      .join(''),
  );
  expect(seal('<iframe srcdoc="&lt;link rel=dns-prefetch&gt;"></iframe><IFrame\n/></IFRAME>')).toBe(
    '<span srcdoc="&lt;link rel=dns-prefetch&gt;"></span><span\n/></span>',
  );
});

test('no address leads out of the page, however it is written; one within it stays', () => {
  expect(seal('<a href="https://a.example/">a</a><A HREF\n=\nx><area href=y><base href=//b.example>')).toBe(
    '<a data-href="https://a.example/">a</a><A data-href\n=\nx><area data-href=y><base data-href=//b.example>',
  );
  const within = '<a href="#note">1</a><svg><use xlink:href=#icon /></svg><a href=\' #a\'>2</a>';
  expect(seal(within)).toBe(within);
  expect(seal('<a href="\u00a0#x">a</a><a href="&#35;x">b</a>')).toBe(
    '<a data-href="\u00a0#x">a</a><a data-href="&#35;x">b</a>',
  );
});

test('no animation gives a link an address', () => {
  expect(seal('<svg><a><set attributename="&#104;ref" to="https://a.example/" /></a></svg>')).toBe(
    '<svg><a><set data-attribute="&#104;ref" to="https://a.example/" /></a></svg>',
  );
});

test('what links look like is said behind the doctype, so that a page stays of its time', () => {
  const page = sealed(new TextEncoder().encode('\n<!DOCTYPE html>\n<p>a</p>'), 'text/html');
  expect(page).toBe(`\n<!DOCTYPE html>${style}\n<p>a</p>`);
});

test('the rest of a page stays as it is', () => {
  const page =
    '<!doctype html><p class=link>A <b>link</b> &lt;link&gt; to <linker>it</linker>, 1 <link 2</p>';
  expect(seal(page)).toBe(page.replace('1 <link 2', '1 <meta http-equiv="" 2'));
});

test.each([
  ['utf-16le', Buffer.from('\ufeff<link rel=preconnect href=//a.example>é', 'utf16le'), 'text/html'],
  [
    'iso-2022-jp',
    Buffer.from('<li\x1b(Bnk rel=x>\x1b$B$"\x1b(B', 'latin1'),
    'text/html; charset=iso-2022-jp',
  ],
  ['windows-1252', Buffer.from('<link rel=x>caf\xe9', 'latin1'), 'text/html; charset=windows-1252'],
])('a page in %s is read as browsers read it, and is UTF-8 then', (_charset, bytes, type) => {
  const text = sealed(bytes, type).replace(style, '');
  expect(text).toMatch(/^<meta http-equiv="" rel/);
  expect(text).toMatch(/é|あ/);
});

test('no page keeps a link, a frame or a way out, whatever it is made of', () => {
  const piece = fc.oneof(fc.constantFrom(...attacks, '<', 'link', 'iframe', '/', ' ', '\0'), fc.string());
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const { document } = parseHTML(`<!doctype html><html><body>${seal(pieces.join(''))}</body></html>`);
      expect(document.querySelectorAll('link, iframe')).toHaveLength(0);
      for (const element of document.querySelectorAll('[href]'))
        expect(element.getAttribute('href') ?? '').toMatch(/^\s*(#|$)/);
    }),
    { numRuns: 300 },
  );
});
