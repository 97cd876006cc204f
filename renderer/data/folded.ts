import { useCallback, useMemo } from 'react';
import type { Settings } from '../../electron/contract/archive.ts';
import type { Folded } from '../../electron/contract/sidebar.ts';
import { useStats } from './queries.ts';
import { useSession } from './session.tsx';
import { useSettings } from './settings.ts';

const none: readonly string[] = [];

/** Which lines of a tree of the sidebar are folded in this archive, and what folds or unfolds one for good. */
export function useFolded(
  tree: keyof Folded,
): readonly [ReadonlySet<string>, (path: string, folded: boolean) => void] {
  const { queries } = useSession();
  const [settings, setSettings] = useSettings();
  const dir = useStats().data?.dir ?? '';
  const paths = settings.foldedLines[dir]?.[tree] ?? none;
  const fold = useCallback(
    (path: string, folded: boolean) => {
      const now = queries.getQueryData<Settings>(['settings'])?.foldedLines ?? {};
      const known = now[dir] ?? { tags: [], collections: [] };
      if (known[tree].includes(path) === folded) return;
      const next = folded ? [...known[tree], path] : known[tree].filter((one) => one !== path);
      setSettings({ foldedLines: { ...now, [dir]: { ...known, [tree]: next } } });
    },
    [queries, setSettings, dir, tree],
  );
  return [useMemo(() => new Set(paths), [paths]), fold];
}
