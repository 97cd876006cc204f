import { expect, test } from 'vitest';
import { parsePage } from './page.ts';

const story = '<article><h1>Ships wait</h1><p>One</p></article><p>Two</p>';

// Tags that may be left out: https://html.spec.whatwg.org/multipage/syntax.html#optional-tags
test.each([
  `<!doctype html><title>x</title>${story}`,
  `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">\n<title>x</title>${story}`,
  `<!-- saved --><!doctype html><head><title>x</title><body>${story}`,
  `<!doctype html>\n<html><title>x</title>${story}`,
  `<title>x</title>${story}`,
  `<!doctype html><html><head><title>x</title></head><body>${story}</body></html>`,
])('nothing is lost of %s', (html) => {
  const { document } = parsePage(html);
  expect(document.querySelector('head title')?.textContent).toBe('x');
  expect(document.body.textContent?.replace(/\s+/g, '')).toBe('ShipswaitOneTwo');
});
