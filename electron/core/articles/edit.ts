import type { Parsed } from '../../contract/api.ts';
import type { Article, EditableFields } from '../../contract/article.ts';
import { ArchiveError } from '../../contract/errors.ts';
import type { Core } from '../core.ts';
import type { Db } from '../storage/database.ts';
import { type Changed, type UndoCall, undoList } from '../undo.ts';
import { articleRow } from './article-id.ts';
import { type ArticleState, stateOf, updateArticle } from './article-store.ts';
import { editionOf, newestEdition } from './edition-store.ts';
import { correctedNames, fieldNames, realCorrections, sameValue, withCorrections } from './fields.ts';
import { articleAt } from './get.ts';

/**
 * Corrects an article's fields. A correction that says what was read is none; `revert` names fields that go back to what was read.
 * Fields that a person cannot correct are passed over.
 *
 * @throws not-found
 * @throws bad-input: the corrections were made on an edition that the newest reads otherwise than
 */
export function editArticle(
  core: Core,
  input: Parsed<'article.edit'>,
): { article: Article; undo: Changed['undo'] } {
  const { db } = core;
  return db.transaction(() => {
    const row = articleRow(db, input.id);
    const named = [...correctedNames(input.fields), ...input.revert];
    if (input.edition !== undefined) assertReadAlike(db, stateOf(db, row), input.edition, named);
    const undo = correct(core, row, input.fields, input.revert);
    return { article: articleAt(db, row), undo: undoList(undo) };
  });
}

/** Corrections are what a person made of an edition's words: over other words they would be written unseen. */
function assertReadAlike(db: Db, state: ArticleState, edition: number, names: readonly string[]): void {
  if (edition === state.edition) return;
  const made = editionOf(db, state.row, edition);
  if (!made) throw new ArchiveError('not-found', `This article has no edition ${edition}.`);
  const { reading } = newestEdition(db, state);
  const corrected = fieldNames.filter((name) => names.includes(name));
  if (corrected.every((name) => sameValue(made.reading[name], reading[name]))) return;
  throw new ArchiveError(
    'bad-input',
    'A newer edition of this article has come in, and it reads otherwise. Nothing was changed: look at the newer edition first.',
  );
}

/**
 * Puts corrections on an article's row and tells search; to be called inside a transaction.
 *
 * @returns the calls that give exactly the corrections it had
 */
export function correct(
  { db }: Core,
  row: number,
  fields: EditableFields,
  revert: readonly string[] = [],
): readonly UndoCall[] {
  const state = stateOf(db, row);
  const { reading, capturedAt, url } = newestEdition(db, state);
  const wanted = realCorrections(reading, without({ ...state.corrections, ...defined(fields) }, revert));
  const undo = undoOf(state, wanted);
  if (undo.length === 0) return [];
  const shown = withCorrections(reading, wanted);
  updateArticle(db, row, { edition: state.edition, reading: shown, capturedAt, url }, wanted);
  return undo;
}

function undoOf(
  { id, edition, corrections: before }: ArticleState,
  after: EditableFields,
): readonly UndoCall[] {
  const lost = correctedNames(before).filter((name) => !sameValue(before[name], after[name]));
  const gained = correctedNames(after).filter((name) => before[name] === undefined);
  if (lost.length + gained.length === 0) return [];
  const fields = Object.fromEntries(lost.map((name) => [name, before[name]])) as EditableFields;
  return [{ name: 'article.edit', input: { id, edition, fields, revert: [...gained] } }];
}

const defined = (fields: EditableFields): EditableFields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const without = (fields: EditableFields, names: readonly string[]): EditableFields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
