import { expect, test } from 'vitest';
import { signalsIn, statusNamed, statusOf, urgencyOf } from './signals.ts';

test.each([
  ['UPDATE 2-Gold rises as banks wait', ['UPDATE 2']],
  ['CORRECTED-UPDATE 1-Gold rises', ['CORRECTED', 'UPDATE 1']],
  ['CORRECTED (OFFICIAL)-Gold rises', ['CORRECTED']],
  ['REFILE-WRAPUP 3-Storm hits Lindmar', ['REFILE', 'WRAPUP 3']],
  ['RPT-Gold rises', ['RPT']],
  ['Correction: Harbour story', ['CORRECTION']],
  ['Berichtigung: Hafen offen', ['BERICHTIGUNG']],
  ['WITHDRAWN-Mayor resigns', ['WITHDRAWN']],
  ['KILL', ['KILL']],
  ['Kill Bill returns to the cinema', []],
  ['UPDATE your boats, says council', []],
  ['Corrections officer is freed', []],
  ['KILLING of whales is banned', []],
  [null, []],
])('the headline %j says %j', (headline, signals) => expect(signalsIn(headline)).toEqual(signals));

test.each([
  ['GLOBAL-PRECIOUS/ (UPDATE 1)', ['UPDATE 1']],
  ['BC-LT--Harbour, 1st Ld-Writethru,470', ['1st Ld-Writethru']],
  ['BC-Harbour, 3rd Lead', ['3rd Lead']],
  ['BC-KILL--Harbour', ['KILL']],
  ['harbour-skills', []],
])('the slugline %j says %j', (slug, signals) => expect(signalsIn(slug, true)).toEqual(signals));

test('a kill is canceled, a hold is withheld, and agencies’ words for states are IPTC’s', () => {
  expect(statusOf(['MANDATORY KILL'])).toBe('canceled');
  expect(statusOf(['WITHDRAWN'])).toBe('canceled');
  expect(statusOf(['WITHHOLD'])).toBe('withheld');
  expect(statusOf(['UPDATE 2'])).toBeUndefined();
  expect(statusNamed('stat:canceled')).toBe('canceled');
  expect(statusNamed('http://cv.iptc.org/newscodes/pubstatusg2/withheld')).toBe('withheld');
  expect(statusNamed('Usable')).toBe('usable');
  expect(statusNamed('constructor')).toBeUndefined();
});

test('an urgency is a number from 1 to 9', () => {
  expect(['1', 9, '0', '10', 'x', '', null, 2.5].map(urgencyOf)).toEqual([
    1,
    9,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
