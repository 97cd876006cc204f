import {
  createCollection,
  moveCollection,
  removeCollection,
  renameCollection,
} from '../collections/collections.ts';
import { placeArticles, takeArticles } from '../collections/members.ts';
import type { Core } from '../core.ts';
import type { Handlers } from './handler.ts';

type CollectionWrites =
  | 'collection.create'
  | 'collection.rename'
  | 'collection.move'
  | 'collection.remove'
  | 'collection.place'
  | 'collection.take';

/** The calls that change collections. What an article is in is told of as a change of the article. */
export function createCollectionHandlers(core: Core): Handlers<CollectionWrites> {
  const told = <T>(outcome: T, ids: readonly string[] | null): T => {
    core.emit({ name: 'collections.changed' });
    core.emit({ name: 'archive.changed', ids });
    return outcome;
  };
  return {
    'collection.create': (input) => told(createCollection(core, input), input.ids),
    'collection.rename': (input) => told(renameCollection(core, input), null),
    'collection.move': (input) => told(moveCollection(core, input), null),
    'collection.remove': (input) => told(removeCollection(core, input), null),
    'collection.place': (input) => told(placeArticles(core, input), input.ids),
    'collection.take': (input) => told(takeArticles(core, input), input.ids),
  };
}
