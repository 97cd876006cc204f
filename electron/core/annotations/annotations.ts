import type { AnchoredAnnotation, Annotation, NewAnnotation } from '../../contract/annotation.ts';
import type { Parsed } from '../../contract/api.ts';
import { ArchiveError } from '../../contract/errors.ts';
import { articleRow } from '../articles/article-id.ts';
import { stateOf, tellChange } from '../articles/article-store.ts';
import { shownText } from '../articles/shown-text.ts';
import type { Core } from '../core.ts';
import type { Db } from '../storage/database.ts';
import { type Changed, type UndoCall, undoList } from '../undo.ts';
import { createAnchoring } from './anchor/anchoring.ts';
import {
  deleteAnnotation,
  findAnnotation,
  insertAnnotation,
  type StoredAnnotation,
  updateAnnotation,
} from './annotation-store.ts';
import { settle } from './settle.ts';

/** What a change of an annotation gives. `article` is the public name of the article it is on. */
export interface Annotated {
  readonly article: string;
  readonly annotation: AnchoredAnnotation;
  readonly undo: Changed['undo'];
}

/**
 * Puts an annotation on an article. Words that are not in the text make one that is not anchored, no error.
 *
 * @throws not-found, bad-input where the id is taken or there is no such edition
 */
export function addAnnotation(core: Core, input: Parsed<'annotation.add'>): Annotated {
  const { db } = core;
  return db.transaction(() => {
    const row = articleRow(db, input.article);
    const edition = input.edition ?? stateOf(db, row).edition;
    const text = shownText(db, row, edition);
    if (text === null) {
      throw new ArchiveError('bad-input', `The article ${input.article} has no edition ${edition}.`);
    }
    if (input.id !== undefined && findAnnotation(db, input.id)) {
      throw new ArchiveError('bad-input', `There is an annotation ${input.id} already.`);
    }
    const annotation = newAnnotation(core, input, { edition, text });
    insertAnnotation(db, row, annotation);
    tellChange(db, row);
    return told(db, row, annotation, [{ name: 'annotation.remove', input: { id: annotation.id } }]);
  });
}

/** A new annotation for a text; one that brings an id was there before, and its target is left as it is. */
export function newAnnotation(
  { now, newId }: Pick<Core, 'now' | 'newId'>,
  { id, colour, note, target, created, modified }: NewAnnotation,
  { edition, text }: { readonly edition: number; readonly text: string },
): Annotation {
  const at = created ?? now().toISOString();
  return {
    id: id ?? newId(),
    motivation: note === '' ? 'highlighting' : 'commenting',
    colour,
    note,
    target: target && (id === undefined ? settle(text, target) : target),
    edition,
    created: at,
    modified: modified ?? at,
  };
}

/**
 * Gives an annotation another colour or note. A note on the article as a whole cannot become empty.
 *
 * @throws not-found, bad-input
 */
export function changeAnnotation(core: Core, input: Parsed<'annotation.change'>): Annotated {
  const { db } = core;
  return db.transaction(() => {
    const { article, annotation: before } = known(db, input.id);
    const { colour = before.colour, note = before.note } = input;
    if (before.target === null && note.trim() === '') {
      throw new ArchiveError('bad-input', 'A note on an article cannot be empty; remove it instead.');
    }
    if (colour === before.colour && note === before.note) return told(db, article, before, []);
    const motivation = note === '' ? 'highlighting' : 'commenting';
    const modified = input.modified ?? core.now().toISOString();
    const annotation: Annotation = { ...before, motivation, colour, note, modified };
    updateAnnotation(db, annotation);
    tellChange(db, article);
    return told(db, article, annotation, [
      {
        name: 'annotation.change',
        input: { id: before.id, colour: before.colour, note: before.note, modified: before.modified },
      },
    ]);
  });
}

/** @throws not-found */
export function removeAnnotation({ db }: Core, { id }: Parsed<'annotation.remove'>) {
  return db.transaction(() => {
    const { article, annotation } = known(db, id);
    deleteAnnotation(db, id);
    tellChange(db, article);
    const { motivation: _, ...fields } = annotation;
    const owner = stateOf(db, article).id;
    const undo: UndoCall = { name: 'annotation.add', input: { article: owner, ...fields } };
    return { article: owner, changed: 1, undo: undoList([undo]) };
  });
}

function known(db: Db, id: string): StoredAnnotation {
  const found = findAnnotation(db, id);
  if (!found) throw new ArchiveError('not-found', `There is no highlight or note ${id} in this archive.`);
  return found;
}

function told(db: Db, row: number, annotation: Annotation, undo: readonly UndoCall[]): Annotated {
  const state = stateOf(db, row);
  const text = annotation.target ? shownText(db, row, state.edition) : null;
  const anchor = text === null || !annotation.target ? null : createAnchoring(text).find(annotation.target);
  return { article: state.id, annotation: { ...annotation, anchor }, undo: undoList(undo) };
}
