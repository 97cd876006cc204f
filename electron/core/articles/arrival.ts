import type { Output } from '../../contract/api.ts';
import type { Core } from '../core.ts';
import type { IndexFollower } from '../index-follower.ts';

interface Parts {
  readonly core: Core;
  readonly follower: IndexFollower;
}

/** Lets index, saved searches and interface know of a clip that was just kept, whichever way it came. */
export const createArrival =
  ({ core, follower }: Parts) =>
  ({ id }: Pick<Output<'clip.add'>, 'id'>): void => {
    follower.followNow();
    core.emit({ name: 'archive.changed', ids: [id] });
  };
