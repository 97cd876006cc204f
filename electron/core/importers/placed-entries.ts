import type { Entry, Mark } from './importer.ts';
import type { Place } from './job-store.ts';
import type { Unit } from './units.ts';

/** An entry, and how far its unit is read once it is dealt with; or word that a unit has come to its end. */
export type Placed =
  | { readonly kind: 'entry'; readonly entry: Entry; readonly place: Place }
  | { readonly kind: 'end'; readonly place: Place };

/** The entries of a unit that were not dealt with before. @param known how far an interrupted run had come in it */
export async function* placedEntries(unit: Unit, known: Place | null): AsyncGenerator<Placed> {
  const { path, identity } = unit;
  let mark = known?.mark ?? null;
  let items = 0;
  let left = known?.items ?? 0;
  for await (const entries of unit.read(mark)) {
    for (const entry of entries) {
      if (entry.mark && !sameMark(entry.mark, mark)) {
        mark = entry.mark;
        items = 0;
        // The mark that reading began at is behind: all that was to be passed over was there.
        left = 0;
      }
      items++;
      if (left > 0) left--;
      else yield { kind: 'entry', entry, place: { path, identity, mark, items, done: false } };
    }
  }
  yield { kind: 'end', place: { path, identity, mark: null, items: 0, done: true } };
}

const sameMark = (left: Mark | null, right: Mark | null): boolean =>
  left === right ||
  (left !== null &&
    right !== null &&
    left.at === right.at &&
    left.item === right.item &&
    sameMark(left.inner ?? null, right.inner ?? null));
