import { useArchives } from '../data/archives.ts';
import { useCollections } from '../data/collections.ts';
import { useTags } from '../data/queries.ts';
import { useSavedSearches } from '../data/saved-searches.ts';
import { useSettings } from '../data/settings.ts';
import { type View, viewName } from '../data/view.ts';
import type { Named, PaletteItem } from '../features/palette/palette-items.ts';
import type { Actions } from './actions.ts';
import { allSettings } from './all-settings.tsx';
import type { CommandEntry } from './command.ts';

const viewOf = (id: string): View | null => {
  const kinds = ['all', 'today', 'unread', 'starred', 'highlights', 'trash'] as const;
  const kind = kinds.find((each) => id === `view.${each}`);
  return kind ? { kind } : null;
};

const item = (id: string, label: string, run: () => void, stroke = ''): PaletteItem => ({
  ...{ id, label, run, stroke },
  hint: '',
});

/** All that the palette can name: what it goes to, and what it does. */
export function usePaletteItems(commands: readonly CommandEntry[], actions: Actions): Named {
  const { data: tags = [] } = useTags();
  const collections = useCollections();
  const searches = useSavedSearches();
  const offered = commands.filter(({ inPalette }) => inPalette);
  const [settings, setSettings] = useSettings();
  const { current, known = [] } = useArchives() ?? {};
  const archives = known.filter(({ dir, there }) => there && dir !== current);
  return {
    views: offered.flatMap(({ id, run, strokes }) => {
      const view = viewOf(id);
      return view ? [item(id, viewName(view), run, strokes[0])] : [];
    }),
    commands: offered
      .filter(({ id }) => !viewOf(id))
      .map(({ id, label, run, strokes }) => item(id, label, run, strokes[0])),
    tags: tags.map(({ path }) => item(`tag ${path}`, path, () => actions.show({ kind: 'tag', path }))),
    collections: collections.map(({ path }) =>
      item(`collection ${path}`, path, () => actions.show({ kind: 'collection', path })),
    ),
    searches: searches.map((search) =>
      item(`search ${search.id}`, search.name, () => actions.runSaved(search)),
    ),
    settings: allSettings({
      ...{ settings, commands },
      onChange: setSettings,
      onChangeKeys: () => actions.open({ kind: 'keys' }),
      onArchives: () => actions.open({ kind: 'archives' }),
    }).map(({ id, words: [name = ''] }) =>
      item(`settings ${id}`, name, () => actions.open({ kind: 'settings', at: id })),
    ),
    archives: archives.map(({ dir, name }) => ({
      ...item(`archive ${dir}`, name, () => actions.open({ kind: 'archives', open: dir })),
      hint: dir,
    })),
  };
}
