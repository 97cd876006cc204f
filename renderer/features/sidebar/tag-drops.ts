import type { Changes } from '../../data/changes.ts';
import { canNest, type TagChanges } from '../../data/tags.ts';
import { chosenCount, type Dragged, idsOf } from '../../data/workspace.ts';
import { t } from '../../i18n/i18n.ts';
import type { Drop, DropsAt } from '../../parts/use-drop.ts';

/** Articles are given a tag, a tag is put into another; at the heading (its path is '') to the top. */
export function createTagDrops(
  changes: Changes,
  tagChanges: TagChanges,
  fail: (error: unknown) => void,
): DropsAt {
  const tagging = (path: string, { of }: Extract<Dragged, { kind: 'articles' }>): readonly Drop[] =>
    path === ''
      ? []
      : [
          {
            place: 'into',
            words: t('sidebar.dropTag', { name: path, count: chosenCount(of) }),
            run: () => void idsOf(of).then((ids) => changes.changeTags(ids, [path], []), fail),
          },
        ];
  return (path, dragged) => {
    if (dragged.kind === 'articles') return tagging(path, dragged);
    const into = path === '' ? null : path;
    if (dragged.kind !== 'tag' || !canNest(dragged.path, into)) return [];
    const words =
      into === null
        ? t('sidebar.dropTop', { name: dragged.path })
        : t('sidebar.dropInto', { name: dragged.path, other: into });
    return [{ place: 'into', words, run: () => void tagChanges.nest(dragged.path, into) }];
  };
}
