import { expect, test } from 'vitest';
import { accountCsv, accountJson } from '../../contract/import-account.ts';
import { accountOf, addUp, noCounts, reportOf, take } from './account.ts';
import { limits } from './limits.ts';

const account = accountOf({ counts: noCounts, failed: [], passedOver: [] });
const outcomes = [
  { row: 1, id: 'a', status: 'stored' as const },
  { row: 2, id: 'b', status: 'new-edition' as const },
  { row: 2, id: 'b', status: 'already-there' as const },
  { source: '=a "b", c.txt', reason: 'It is\nempty.' },
  { source: 'd.xml:1', words: 'It is a package.' },
];
take(account, addUp(account.counts, outcomes), outcomes);

test('an account adds up, and is a table for spreadsheets in which nothing is a formula', () => {
  const report = reportOf(account, false);
  expect(report).toMatchObject({ found: 4, stored: 1, newEditions: 1, alreadyThere: 1, ids: ['a', 'b'] });
  expect(accountCsv(report).split('\r\n')).toEqual([
    'outcome,count,source,reason',
    'found,4,,',
    'stored,1,,',
    'new edition,1,,',
    'already there,1,,',
    'failed,1,,',
    `failed,1,"'=a ""b"", c.txt","It is\nempty."`,
    'no article,1,d.xml:1,It is a package.',
    '',
  ]);
  expect(JSON.parse(accountJson(report))).toMatchObject({
    found: 4,
    failed: [outcomes[3]],
    passedOver: { named: [outcomes[4]], unnamed: 0 },
  });
});

test('failures beyond the ten thousandth are counted, not named', () => {
  const many = accountOf({ counts: noCounts, failed: [], passedOver: [] });
  const failures = Array.from({ length: limits.failures + 5 }, (_, n) => ({ source: `${n}`, reason: 'x' }));
  take(many, addUp(many.counts, failures), failures);
  const { found, failed, unnamed } = reportOf(many, false);
  expect([found, failed.length, unnamed]).toEqual([limits.failures + 5, limits.failures, 5]);
});
