import { expect, test } from 'vitest';
import type { Candidate } from '../metadata/candidate.ts';
import { chooseAuthors } from './authors.ts';

const by = (...values: readonly string[]): readonly Candidate[] =>
  values.map((value) => ({ field: 'authors', value, origin: 'meta', confidence: 0.8 }));
const authorsOf = (candidates: readonly Candidate[], publishers: readonly string[] = []) =>
  chooseAuthors(candidates, publishers, ['janedoe.example', 'janedoe']).authors?.value ?? [];

test('who writes on a site of their own name is the author, where nobody else is named', () => {
  expect(authorsOf(by('Jane Doe'))).toEqual(['Jane Doe']);
});

test('a template that puts the site beside the author adds no author', () => {
  expect(authorsOf(by('Jane Doe', 'Ana Pérez'))).toEqual(['Ana Pérez']);
});

test('what the site calls itself is no author', () => {
  expect(authorsOf(by('Jane Doe'), ['Jane Doe'])).toEqual([]);
  expect(authorsOf(by('janedoe'))).toEqual([]);
});
