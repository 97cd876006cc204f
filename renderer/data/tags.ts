import type { Input } from '../../electron/contract/api.ts';
import type { Tag } from '../../electron/contract/tag.ts';
import { t } from '../i18n/i18n.ts';
import type { Changes } from './changes.ts';
import type { UndoCalls } from './history.ts';
import { tagsQuery } from './queries.ts';
import type { Session } from './session.tsx';
import { movedView } from './view.ts';

type Look = Omit<Input<'tag.set-look'>, 'path'>;

/** What a person does to tags as such. Each can be undone; false where it was refused, which is told. */
export interface TagChanges {
  rename(before: string, path: string): Promise<boolean>;
  /** Puts a tag into another (null: beside the first ones); with one that is there by that name it becomes one. */
  nest(path: string, parent: string | null): Promise<boolean>;
  setLook(path: string, look: Look, label: string): Promise<boolean>;
  remove(path: string): Promise<boolean>;
}

/** A tag's path within another, or at the top. */
export const nestedPath = (path: string, parent: string | null): string => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return parent === null ? name : `${parent}/${name}`;
};

/** Whether a tag can go there: not into itself, nor where it is already. */
export function canNest(path: string, parent: string | null): boolean {
  const [tag, into] = [path.toLowerCase(), parent?.toLowerCase()];
  if (into !== undefined && `${into}/`.startsWith(`${tag}/`)) return false;
  return nestedPath(tag, into ?? null) !== tag;
}

/** The tag that another becomes one with where it is given this path; none where it only changes its case. */
export const mergesInto = (tags: readonly Tag[], from: string, to: string): Tag | undefined =>
  tags.find(
    ({ path }) => path.toLowerCase() === to.toLowerCase() && path.toLowerCase() !== from.toLowerCase(),
  );

export function createTagChanges(
  { client, queries, notices, workspace }: Session,
  changes: Changes,
): TagChanges {
  const keep = async (label: string, work: () => Promise<{ readonly undo: UndoCalls }>) => {
    let isDone = false;
    try {
      changes.record(label, (await work()).undo);
      isDone = true;
    } catch (error) {
      notices.fail(error);
    }
    queries.invalidateQueries();
    return isDone;
  };
  const move = (from: string, to: string, moved: string) => {
    const other = mergesInto(queries.getQueryData(tagsQuery(client).queryKey) ?? [], from, to);
    const label = other ? t('data.tagMerged', { before: from, path: other.path }) : moved;
    return keep(label, async () => {
      const changed = await client.call('tag.rename', { from, to });
      workspace.set(({ view }) => ({ view: movedView(view, 'tag', from, to) }));
      return changed;
    });
  };
  return {
    rename: (before, path) => move(before, path, t('data.tagRenamed', { before, path })),
    nest: (path, parent) =>
      move(
        path,
        nestedPath(path, parent),
        parent === null
          ? t('data.putTop', { name: nestedPath(path, null) })
          : t('data.putInto', { name: path, other: parent }),
      ),
    setLook: (path, look, label) => keep(label, () => client.call('tag.set-look', { path, ...look })),
    remove: (path) => keep(t('data.tagRemoved', { path }), () => client.call('tag.remove', { path })),
  };
}
