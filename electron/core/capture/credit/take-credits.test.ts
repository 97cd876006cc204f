import { expect, test } from 'vitest';
import { takeCredits } from './take-credits.ts';

const last = 'It was the first time, said the governor.';

/** What stands after the last sentence, and the credit it makes. */
const closings: readonly (readonly [string, string | null, string | null])[] = [
  ['EFE', 'EFE', 'EFE'],
  ['. EFE'.slice(1), 'EFE', 'EFE'],
  ['EFE kk-cae/smq/mp', 'EFE; kk-cae/smq/mp', 'EFE'],
  ['EFE\n\nsmq', 'EFE; smq', 'EFE'],
  ['\n\nkk-cae/smq/mp', 'kk-cae/smq/mp', null],
  ['\n\n/TASS/', '/TASS/', 'TASS'],
  ['\n\n(AFP)', '(AFP)', 'AFP'],
  [' —Bloomberg', '—Bloomberg', 'Bloomberg'],
  ['\n\nAgencia EFE', 'Agencia EFE', 'EFE'],
  ['\n\n© 2022 AFP', '© 2022 AFP', null],
  [' (Reporting by Jane Doe; Editing by John Roe)', '(Reporting by Jane Doe; Editing by John Roe)', null],
  [
    '\n\nReporting by Jane Doe in Paris; Editing by John Roe',
    'Reporting by Jane Doe in Paris; Editing by John Roe',
    null,
  ],
  ['\n\n(Con información de Ana Pérez)', '(Con información de Ana Pérez)', null],
  ['\n\n(END) 13-01-22', '(END) 13-01-22', null],
  [' Enditem', 'Enditem', null],
  [' Reuter', 'Reuter', 'Reuters'],
  ['\n\nburs-tl/kb', 'burs-tl/kb', null],
  ['\n\n-30-', '-30-', null],
  ['\n\nend', 'end', null],
  [' dpa jaa cst wue', 'dpa; jaa cst wue', 'dpa'],
];

test.each(closings)('%j is credit', (closing, credit, agency) => {
  const taken = takeCredits(`The lock was closed.\n\n${last}${closing}`.split('\n\n'));
  expect(taken.paragraphs).toEqual(['The lock was closed.', last]);
  expect(taken.credit).toBe(credit);
  if (agency !== null) expect(taken.agency).toBe(agency);
});

test.each([
  'He has worked for Reuters.',
  'He said no. Reuters did not',
  'Reporting by the paper found that the lock was sold twice.',
  'The end',
  'Copyright law was changed last year.',
  'Editing took a year.',
  'She flew to the U.S. Tuesday.',
  'They were paid in Rome, said EFE',
  'pro-war',
])('%j stays with the story', (sentence) => {
  expect(takeCredits([sentence])).toEqual({ paragraphs: [sentence], credit: null, agency: null });
});
