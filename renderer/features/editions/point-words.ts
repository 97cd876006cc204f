import type { ChangePoint } from '../../../electron/contract/comparison.ts';

/** What kind of change a point is, in words. */
export const pointWords: Readonly<Record<ChangePoint['kind'], string>> = {
  killed: 'The agency withdrew this story: do not publish it',
  withheld: 'The agency withholds this story for now',
  usable: 'The agency gives this story free again',
  'note-added': 'A note by the newsroom was added',
  'note-removed': 'A note by the newsroom was taken out',
  headline: 'The headline changed',
  byline: 'The byline changed',
  dateline: 'The dateline changed',
  number: 'A figure changed',
  signals: 'The agency’s signals changed',
  embargo: 'The embargo changed',
  'usage-terms': 'The terms of use changed',
};

/** The agency's state is told by its words alone. */
export const tellsValues = ({ kind }: ChangePoint): boolean =>
  kind !== 'killed' && kind !== 'withheld' && kind !== 'usable';

/** What a part of a story is called before it; the body needs no name. */
export const partNames = {
  headline: 'Headline',
  byline: 'Byline',
  dateline: 'Dateline',
  body: null,
} as const;
