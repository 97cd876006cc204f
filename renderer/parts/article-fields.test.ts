import { expect, test } from 'vitest';
import { fieldError, readField, showField } from './article-fields.ts';

test('names are parted by commas, both ways', () => {
  expect(readField('authors', ' Ana Ruiz, , Bo Li ')).toEqual({ authors: ['Ana Ruiz', 'Bo Li'] });
  expect(showField(['Ana Ruiz', 'Bo Li'])).toBe('Ana Ruiz, Bo Li');
});

test('an emptied line is an absent value', () => {
  expect(readField('place', '  ')).toEqual({ place: null });
  expect(showField(null)).toBe('');
  expect(showField('One deck\nand another')).toBe('One deck · and another');
});

test.each(['2022-01-13', '2022-01-13T09:30:00Z', '2022-01-13T09:30+06:00', ''])('“%s” is a time', (line) => {
  expect(fieldError('publishedAt', line)).toBeUndefined();
});

test('a lead picture is an address, or a picture that is kept', () => {
  expect(fieldError('image', 'https://news.example/lead.jpg')).toBeUndefined();
  expect(fieldError('image', `/blob/${'0a'.repeat(32)}`)).toBeUndefined();
  expect(fieldError('image', 'lead.jpg')).toMatch(/address/);
});

test.each(['13 January', '2022-13-40', '2022-01-13T09:30'])(
  '“%s” is none, and says how to write one',
  (line) => {
    expect(fieldError('publishedAt', line)).toMatch(/2022-01-13/);
  },
);
