import { expect, test } from 'vitest';
import { isNamedPdf, pdfName, siteOf } from './pdf-tab.ts';

test.each([
  ['https://news.example/2024/budget.PDF?page=2#p', ''],
  ['https://news.example/download?id=4', 'budget.pdf'],
])('a tab at %s is a PDF by its name', (url, title) => {
  expect(isNamedPdf({ url, title })).toBe(true);
});

test.each([
  ['https://news.example/budget.pdf.html', 'The budget'],
  ['https://news.example/?file=budget.pdf', 'The budget'],
  ['file:///home/ada/budget.pdf', 'budget.pdf'],
  ['about:blank', 'budget.pdf'],
  ['https://', 'budget.pdf'],
])('a tab at %s is none', (url, title) => {
  expect(isNamedPdf({ url, title })).toBe(false);
});

test('a PDF has its title for a name, else the last part of its address', () => {
  const url = 'https://news.example/2024/the%20budget.pdf?page=2';
  expect(pdfName({ url, title: ' The budget of Harwick ' })).toBe('The budget of Harwick');
  expect(pdfName({ url })).toBe('the budget.pdf');
  expect(pdfName({ url, title: url.replace('https://', '') })).toBe('the budget.pdf');
  expect(pdfName({ url: 'https://news.example/100%.pdf', title: '' })).toBe('100%.pdf');
  expect(pdfName({ url: 'https://news.example/' })).toBe('news.example');
  expect(pdfName({})).toBe('PDF');
});

test('leave is asked for one site, without the port that Firefox knows nothing of', () => {
  expect(siteOf('https://papers.news.example:8443/a.pdf?b#c')).toBe('https://papers.news.example/*');
});
