import { expect, test } from 'vitest';
import { openTestSearch } from '../testing.ts';

test('a word that says little is passed over among others, but not where a field is named', () => {
  const archive = openTestSearch();
  const fields = { headline: 'Water runs low', language: 'en' };
  archive.add('smith', { ...fields, byline: 'By Will Smith' });
  archive.add('moor', { ...fields, byline: 'By Ida Moor' });
  archive.add('flood', { ...fields, headline: 'The flood of water', byline: 'By Ida Moor' });
  archive.catchUp();
  expect(archive.ids('will water', 'newest')).toHaveLength(3);
  expect(archive.ids('by:will water', 'newest')).toEqual(['smith']);
  expect(archive.ids('water -by:will', 'newest').toSorted()).toEqual(['flood', 'moor']);
  expect(archive.ids('headline:the water', 'newest')).toEqual(['flood']);
  archive.close();
});

test('text in decomposed letters is found by composed ones, and the other way round', () => {
  const archive = openTestSearch();
  archive.add('nfd', { headline: 'La España de São Paulo y Hà Nội'.normalize('NFD'), language: 'es' });
  archive.add('nfc', { headline: 'La España de São Paulo y Hà Nội', language: 'es' });
  archive.catchUp();
  for (const query of ['españa', 'headline:España', '"São Paulo"', 'sao', 'noi', '"Hà Nội"']) {
    expect(archive.ids(query, 'newest').toSorted()).toEqual(['nfc', 'nfd']);
    expect(archive.ids(query.normalize('NFD'), 'newest').toSorted()).toEqual(['nfc', 'nfd']);
  }
  archive.close();
});
