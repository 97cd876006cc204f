import { hash } from 'node:crypto';
import type { NewAnnotation } from '../../../contract/annotation.ts';
import { findAnnotation, updateAnnotation } from '../../annotations/annotation-store.ts';
import { tellChange } from '../../articles/article-store.ts';
import { pick } from '../../articles/fields.ts';
import { isFirstTold } from '../../articles/told.ts';
import type { Core } from '../../core.ts';
import type { OtherEdition } from './keep-edition.ts';

/**
 * What came with an edition of another archive, without each thing that an earlier merge told of: a tag that was taken off here, a
 * highlight that was deleted, a star that was taken back stay so, whatever else has changed there since. A note that was changed there
 * is changed here where it stands as it came; where it was changed here too, both are kept.
 */
export function onlyUntold(core: Core, row: number, incoming: OtherEdition): OtherEdition {
  const { db } = core;
  const { article } = incoming.from;
  const hashOf = (thing: readonly unknown[]) => hash('sha256', JSON.stringify([article, ...thing]), 'buffer');
  const isFirst = (...thing: readonly unknown[]) => isFirstTold(db, row, hashOf(thing));
  const wasTold = (...thing: readonly unknown[]) =>
    db.get('SELECT 1 FROM told WHERE sha256 = ?', hashOf(thing)) !== undefined;

  /** Whether one is to be kept as a new one; a note that was changed there, and stands here as it came, is changed here. */
  const takenOver = (one: NewAnnotation): boolean => {
    if (one.id === undefined) return true;
    const isNew = isFirst('annotation', one.id);
    if (!isFirst('annotation', one.id, one.modified) || isNew) return isNew;
    const here = findAnnotation(db, one.id);
    if (here?.article !== row) return false;
    if (!wasTold('annotation', one.id, here.annotation.modified)) return true;
    const { colour, note, modified = here.annotation.modified } = one;
    updateAnnotation(db, { ...here.annotation, colour, note, modified });
    tellChange(db, row);
    return false;
  };
  const { state, tags, memberships = [], annotations = [], corrections } = incoming;
  return {
    ...incoming,
    tags: tags.filter((path) => isFirst('tag', path)),
    memberships: memberships.filter(({ path }) => isFirst('collection', path)),
    annotations: annotations.filter(takenOver),
    corrections: pick(corrections, (name) => isFirst('correction', name, corrections[name])),
    state: state && { ...state, starred: state.starred && isFirst('starred') },
  };
}
