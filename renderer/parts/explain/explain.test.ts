import { expect, test } from 'vitest';
import type { ExplainedWords, Explanation } from '../../../electron/contract/explanation.ts';
import { explainInWords, isPlain, needsSeveralWords } from './explain.ts';

const w = (text: string, more: Partial<ExplainedWords> = {}): ExplainedWords => ({
  kind: 'words',
  text,
  field: null,
  phrase: false,
  prefix: false,
  pattern: false,
  fuzzy: 0,
  form: null,
  least: 1,
  boost: 1,
  passedOver: false,
  also: [],
  ...more,
});
const all = (...parts: Explanation[]): Explanation => ({ kind: 'all', parts });
const any = (...parts: Explanation[]): Explanation => ({ kind: 'any', parts });
const not = (part: Explanation): Explanation => ({ kind: 'not', part });
const unread: Explanation = { kind: 'state', state: 'unread' };
const time = (from: string | null, before: string | null): Explanation => ({
  kind: 'time',
  of: 'published',
  from,
  before,
});

const written = (node: Explanation): string =>
  explainInWords(node)
    .map(({ text, word }) => (word ? `*${text}*` : text))
    .join('');

test.each<readonly [Explanation, string]>([
  [w('flood'), 'Articles with *flood*'],
  [all(w('flood', { also: ['floods'] }), w('coast')), 'Articles with *flood* (also floods) and *coast*'],
  [any(w('flood'), w('storm')), 'Articles with *flood* or *storm*'],
  [all(w('a'), any(w('b'), w('c'))), 'Articles with *a* and (*b* or *c*)'],
  [any(all(w('a'), w('b')), w('c')), 'Articles with (*a* and *b*) or *c*'],
  [all(w('a'), not(w('b'))), 'Articles with *a*, without *b*'],
  [not(any(w('a'), w('b'))), 'Articles without (*a* or *b*)'],
  [not(all(w('a'), unread)), 'Articles not (with *a*, that are unread)'],
  [any(w('a'), unread), 'Articles either with *a* or that are unread'],
  [
    all(
      w('kazakhstan'),
      {
        kind: 'near',
        mode: 'near',
        distance: 5,
        parts: [w('protest', { also: ['protests'] }), w('Almaty')],
      },
      time('2024-03-01', '2024-07-01'),
      not({ kind: 'state', state: 'trashed' }),
    ),
    'Articles with *kazakhstan* and *protest* (also protests) within 5 words of *Almaty*, published from March to June 2024, that are not in the trash',
  ],
  [w('peace talks', { phrase: true, field: 'headline' }), 'Articles with *“peace talks”* in the headline'],
  [
    all(w('the', { passedOver: true }), w('vote')),
    'Articles with *vote*. So common that it makes no difference: *the*',
  ],
  [
    all(w('efe', { field: 'agency' }), { kind: 'tag', path: 'war' }),
    'Articles by the agency *efe*, tagged *war*',
  ],
  [w('econ', { prefix: true }), 'Articles with words that begin with *econ*'],
  [w('water', { least: 3 }), 'Articles with *water* 3 times or more'],
  [time('2024-03-15', '2024-03-16'), 'Articles published on 15 Mar 2024'],
  [time('2024-01-01', '2025-01-01'), 'Articles published in 2024'],
  [time(null, '2024-03-15'), 'Articles published before 15 Mar 2024'],
  [{ kind: 'length', from: 801, to: null }, 'Articles of 801 words or more'],
])('%#: %s', (node, sentence) => {
  expect(written(node)).toBe(sentence);
});

test('words alone need no explaining, whatever has a sign or a field does', () => {
  expect(isPlain(all(w('flood'), w('coast')))).toBe(true);
  expect(isPlain(w('econ', { prefix: true }))).toBe(false);
  expect(isPlain(all(w('flood'), unread))).toBe(false);
});

test.each<readonly [boolean, Explanation]>([
  [true, all(w('flood'), w('coast'))],
  [true, all({ kind: 'tag', path: 'war' }, w('flood'), any(w('coast'), w('sea')), w('storm'))],
  [false, w('flood')],
  [false, any(w('flood'), w('coast'))],
  [false, any(all(w('flood'), w('coast')), w('sea'))],
  [false, all(w('flood'), any(w('coast'), w('sea')))],
  [false, all(w('flood'), not(w('coast')), unread)],
  [false, all(w('flood'), w('the', { passedOver: true }))],
])('%#: that fewer words find more is %s of it', (isSo, node) => {
  expect(needsSeveralWords(node)).toBe(isSo);
});
