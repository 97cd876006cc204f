import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Target } from '../../../contract/annotation.ts';
import { createAnchoring } from './anchoring.ts';
import { similarRuns } from './similar.ts';

const target = (exact: string, more: Partial<Target> = {}): Target => ({
  exact,
  prefix: '',
  suffix: '',
  start: null,
  end: null,
  ...more,
});
const found = (text: string, sought: Target) => {
  const anchor = createAnchoring(text).find(sought);
  return anchor && [text.slice(anchor.start, anchor.end), anchor.how, anchor.start];
};

const text =
  'The harbour of Lindmar reopened on Thursday. Fishermen had waited on the quay since dawn, the harbour master said.';

describe('words still in the text', () => {
  test('stay at their position while they stand there', () => {
    expect(found(text, target('harbour', { start: 94, end: 101 }))).toEqual(['harbour', 'position', 94]);
  });

  test('are found where they moved to', () => {
    expect(found(`Corrected. ${text}`, target('Fishermen had waited', { start: 45, end: 65 }))).toEqual([
      'Fishermen had waited',
      'quote',
      56,
    ]);
  });

  test('are told apart by the words round them', () => {
    const before = target('harbour', { prefix: 'dawn, the ', suffix: ' master' });
    expect(found(text, before)?.[2]).toBe(94);
    expect(found(text, target('harbour', { prefix: 'The ', suffix: ' of Lindmar' }))?.[2]).toBe(4);
  });

  test('without words round them, the nearest place to the old one is taken', () => {
    expect(found(text, target('harbour', { start: 90, end: 97 }))?.[2]).toBe(94);
  });
});

describe('words that were changed', () => {
  test('are found with another word, a word more or a word less among them', () => {
    const marked = target('Fishermen had waited on the quay since dawn');
    expect(found(text.replace('since dawn', 'since midnight'), marked)?.[0]).toBe(
      'Fishermen had waited on the quay since midnight',
    );
    expect(found(text.replace('waited', 'patiently waited'), marked)?.[0]).toBe(
      'Fishermen had patiently waited on the quay since dawn',
    );
    expect(found(text.replace('had waited', 'waited'), marked)?.[0]).toBe(
      'Fishermen waited on the quay since dawn',
    );
  });

  test('are found through other spaces, signs and capitals', () => {
    expect(found(text, target('the   HARBOUR master,\nsaid'))).toEqual([
      'the harbour master said',
      'similar',
      90,
    ]);
  });

  test('in Chinese are found character by character', () => {
    const chinese = '周四，林德玛港在风暴过后重新开放。渔民们从黎明起就在码头等候。';
    expect(found(chinese, target('渔民们从清晨起就在码头等候'))?.[0]).toBe('渔民们从黎明起就在码头等候');
  });

  test('are not there where another passage is', () => {
    expect(found(text, target('Traders had gathered in the square at noon'))).toBeNull();
    expect(found(text, target('quayside'))).toBeNull();
    expect(found('', target('quay'))).toBeNull();
    expect(found(text, target('…'))).toBeNull();
  });
});

test('whatever stands in a text is anchored by its words and what is round them', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '日', '.'), minLength: 1 });
  fc.assert(
    fc.property(letters, letters, letters, letters, (lead, prefix, exact, suffix) => {
      const whole = lead + prefix + exact + suffix;
      const anchor = createAnchoring(whole).find(target(exact, { prefix, suffix }));
      expect(anchor && whole.slice(anchor.start, anchor.end)).toBe(exact);
    }),
  );
});

test('the most similar run differs in no more words than any other', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 });
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 }),
      words,
      (sought, all) => {
        const best = similarRuns(sought, all, sought.length)[0]?.distance ?? sought.length;
        for (let from = 0; from < all.length; from++) {
          for (let to = from + 1; to <= all.length; to++) {
            expect(distance(sought, all.slice(from, to))).toBeGreaterThanOrEqual(best);
          }
        }
      },
    ),
  );
});

function distance(left: readonly string[], right: readonly string[]): number {
  if (left.length === 0 || right.length === 0) return left.length + right.length;
  const [a, ...lefts] = left;
  const [b, ...rights] = right;
  return Math.min(
    distance(lefts, rights) + (a === b ? 0 : 1),
    distance(left, rights) + 1,
    distance(lefts, right) + 1,
  );
}

test('a book of a text and a hundred lost passages take no longer than a moment', () => {
  const book = Array.from({ length: 60_000 }, (_, n) => `w${n % 5000}`).join(' ');
  const anchoring = createAnchoring(book);
  const began = performance.now();
  for (let n = 0; n < 100; n++)
    anchoring.find(target(Array.from({ length: 40 }, (_, m) => `x${n + m}`).join(' ')));
  expect(performance.now() - began).toBeLessThan(5000);
});
