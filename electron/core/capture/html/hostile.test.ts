import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readingSchema } from '../../../contract/article.ts';
import { hostilePages } from '../testing/hostile-pages.ts';
import { readHtml } from './read-html.ts';

const context = {
  url: 'https://news.example/a.html',
  capturedAt: '2026-11-20T12:00:00Z',
  source: 'page.html',
};
const runs =
  'script, style, link, meta, base, iframe, object, embed, svg, math, form, input, template, noscript';

/** Bounded loosely: machines that test are shared, and what is guarded against takes minutes. */
const LONGEST_MS = 20_000;

describe('Pages that mean harm', () => {
  for (const [name, page] of Object.entries(hostilePages)) {
    it(
      `${name}: nothing runs, nothing loads, the story is kept`,
      () => {
        const start = performance.now();
        const reading = readHtml(page, context);
        expect(performance.now() - start).toBeLessThan(LONGEST_MS);
        expect(readingSchema.safeParse(reading).error).toBeUndefined();
        expect(reading.text).toContain('The council has voted to keep the night ferry');
        expect(reading.text.isWellFormed() || page.includes('\ud800')).toBe(true);
        const { document } = parseHTML(`<!doctype html><html><body>${reading.html ?? ''}</body></html>`);
        expect([...document.body.querySelectorAll(runs)]).toEqual([]);
        for (const element of document.body.querySelectorAll('*')) {
          const names = element.getAttributeNames();
          expect(
            names.filter((one: string) => /^on|^style$|^srcset$|^srcdoc$|^formaction$/.test(one)),
          ).toEqual([]);
          expect(element.getAttribute('href') ?? 'https:').toMatch(/^(?:https?:|mailto:)/);
          expect(element.getAttribute('src') ?? 'https:').toMatch(
            /^(?:https?:|data:image\/(?:png|jpeg|gif|webp|avif);)/,
          );
        }
        for (const value of [reading.url, reading.image]) expect(value ?? 'https:').toMatch(/^https?:/);
      },
      LONGEST_MS * 2,
    );
  }
});
