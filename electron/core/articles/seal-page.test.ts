import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { attacks } from '../capture/testing/attacks/index.ts';
import { sealPage } from './seal-page.ts';

const seal = (page: string, type = 'text/html'): string =>
  new TextDecoder().decode(sealPage(new TextEncoder().encode(page), type));

test('links and frames lose their names, however these are written', () => {
  expect(seal('<LINK rel=preconnect href=//a.example><link/rel=x><link\f><link>')).toBe(
    ['rel=preconnect href=//a.example>', '/rel=x>', '\f>', '>']
      .map((rest) => `<meta http-equiv=""${rest.startsWith('rel') ? ' ' : ''}${rest}`)
      .join(''),
  );
  expect(seal('<iframe srcdoc="&lt;link rel=dns-prefetch&gt;"></iframe><IFrame\n/></IFRAME>')).toBe(
    '<span srcdoc="&lt;link rel=dns-prefetch&gt;"></span><span\n/></span>',
  );
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
  const sealed = new TextDecoder('utf-8', { fatal: true }).decode(sealPage(bytes, type));
  expect(sealed).toMatch(/^<meta http-equiv="" rel/);
  expect(sealed).toMatch(/é|あ/);
});

test('no page keeps a link or a frame, whatever it is made of', () => {
  const piece = fc.oneof(fc.constantFrom(...attacks, '<', 'link', 'iframe', '/', ' ', '\0'), fc.string());
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const { document } = parseHTML(`<!doctype html><html><body>${seal(pieces.join(''))}</body></html>`);
      expect(document.querySelectorAll('link, iframe')).toHaveLength(0);
    }),
    { numRuns: 300 },
  );
});
