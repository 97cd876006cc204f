import type { Db } from '../../storage/database.ts';
import type { QueryNode } from '../query/tree.ts';
import { addedQuality, spansQuality } from './added.ts';
import { collectionQuality, type Quality, stateQuality, taggedQuality, urlQuality } from './conditions.ts';

/** What the archive alone knows and every article is asked for alike: when it was added, its address, its collections, whether it has a tag. */
export function keptQuality(db: Db, node: QueryNode): Quality | null {
  if (node.kind === 'or') return spansQuality(db, node);
  if (node.kind === 'state' && node.state === 'edited') return stateQuality(db, node, true);
  if (node.kind === 'collection') return collectionQuality(db, node);
  if (node.kind === 'added') return addedQuality(db, node);
  if (node.kind === 'url') return urlQuality(db, node);
  return node.kind === 'has' && node.part === 'tag' ? taggedQuality(db, node) : null;
}
