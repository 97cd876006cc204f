import type { Output } from '../../contract/api.ts';
import type { Core } from '../core.ts';
import type { IndexFollower } from '../index-follower.ts';
import type { Percolator } from '../saved-searches/percolator.ts';

interface Parts {
  readonly core: Core;
  readonly follower: IndexFollower;
  readonly percolator: Percolator;
}

/** Lets index, saved searches and interface know of a clip that was just kept, whichever way it came. */
export const createArrival =
  ({ core, follower, percolator }: Parts) =>
  ({ id, status }: Pick<Output<'clip.add'>, 'id' | 'status'>): void => {
    follower.followNow();
    if (status !== 'already-there') percolator.arrived([id]);
    core.emit({ name: 'archive.changed', ids: [id] });
  };
