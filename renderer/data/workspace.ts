import type { Annotation, AnnotationColour, Target } from '../../electron/contract/annotation.ts';
import type { Article } from '../../electron/contract/article.ts';
import type { ImportReport } from '../../electron/contract/clip.ts';
import type { Collection } from '../../electron/contract/collection.ts';
import type { SavedSearch } from '../../electron/contract/saved-search.ts';
import type { Sort } from '../../electron/contract/search.ts';
import type { SidebarSection } from '../../electron/contract/sidebar.ts';
import type { settings } from '../i18n/en/settings.ts';
import { createStore, type Store } from '../lib/store.ts';
import type { View } from './view.ts';

/** A note being written: on `target`, or one that is there (`annotation`), or where both are null on the article as a whole. */
export interface NoteDraft {
  readonly article: string;
  readonly edition: number;
  readonly annotation: Annotation | null;
  readonly target: Pick<Target, 'exact' | 'start' | 'end'> | null;
}

/** A picture of an article, with the words below it or for it; `lang` is theirs. */
export interface Picture {
  readonly src: string;
  readonly words: string;
  readonly lang: string | null;
}

/** The articles a dialog is about: by name, or as many as a list finds, of which the names are asked for when they are needed. */
export type Chosen =
  | { readonly ids: readonly string[] }
  | { readonly count: number; readonly allIds: () => Promise<readonly string[]> };

/** What a pointer carries through the window. */
export type Dragged =
  /** `headline` is that of the one under the pointer. */
  | { readonly kind: 'articles'; readonly of: Chosen; readonly headline: string | null }
  | { readonly kind: 'tag'; readonly path: string }
  | { readonly kind: 'collection'; readonly id: string; readonly name: string }
  | { readonly kind: 'saved-search'; readonly id: string; readonly name: string }
  | { readonly kind: 'section'; readonly section: SidebarSection; readonly name: string };

/** What is told of the open article beside it, or below it where there is no room. */
export type PanelName = 'facts' | 'notes';

export type DialogState =
  | { readonly kind: 'paste'; readonly text: string; readonly html: string | null }
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'feeds' }
  | { readonly kind: 'palette' }
  | { readonly kind: 'help' }
  | { readonly kind: 'guide' }
  | { readonly kind: 'keys' }
  /** `open`: the folder of the one to open at once. */
  | { readonly kind: 'archives'; readonly open?: string }
  | { readonly kind: 'columns' }
  /** `at`: the setting to begin at. */
  | { readonly kind: 'settings'; readonly at?: keyof typeof settings.also }
  | { readonly kind: 'import-path' }
  | { readonly kind: 'tag'; readonly of: Chosen }
  /** Put into a collection. */
  | { readonly kind: 'collect'; readonly ids: readonly string[] }
  /** A collection to name, or a new one with its parent. */
  | { readonly kind: 'name-collection'; readonly collection: Collection | { readonly parent: string | null } }
  | { readonly kind: 'rename-tag'; readonly path: string }
  /** To be put into another of their kind. */
  | { readonly kind: 'nest-tag'; readonly path: string }
  | { readonly kind: 'nest-collection'; readonly collection: Collection }
  | { readonly kind: 'edit'; readonly id: string }
  | { readonly kind: 'raw'; readonly id: string }
  | { readonly kind: 'compare'; readonly id: string }
  | { readonly kind: 'pictures'; readonly pictures: readonly Picture[]; readonly at: number }
  /** Null: of all that an older reader has read. */
  | { readonly kind: 'reread'; readonly ids: readonly string[] | null }
  | { readonly kind: 'rereading'; readonly id: string }
  | { readonly kind: 'note'; readonly draft: NoteDraft }
  | { readonly kind: 'export'; readonly ids: readonly string[] }
  /** `words` narrow the page of all highlights; empty elsewhere. */
  | { readonly kind: 'export-highlights'; readonly ids: readonly string[]; readonly words: string }
  | { readonly kind: 'cite'; readonly ids: readonly string[]; readonly edition: number | null }
  | { readonly kind: 'save-search'; readonly search: SavedSearch | { readonly query: string } }
  | { readonly kind: 'report'; readonly report: ImportReport };

/** How far a change in bulk has come; `stop` ends it after the part at hand, and what is done stays done. */
export interface Working {
  readonly label: string;
  readonly done: number;
  readonly total: number;
  /** Null where it cannot be stopped. */
  readonly stop: (() => void) | null;
}

/** What the person is looking at. It is the interface's own and dies with the window. */
export interface Workspace {
  readonly view: View;
  /** The search box as it stands; `query` follows once the typing rests. */
  readonly text: string;
  readonly query: string;
  readonly sort: Sort;
  /** The row the keys act on, counted from 0; -1 before any. */
  readonly cursor: number;
  readonly cursorId: string | null;
  /** The first row of an answer that is on its way is gone to: until it is there, keys act on nothing. */
  readonly landing: boolean;
  /** Articles picked out for a change in bulk; empty while only the cursor's row counts. */
  readonly selected: ReadonlySet<string>;
  /** All that the list finds are picked out but those in `selected`: a million are not named one by one. */
  readonly allBut: boolean;
  readonly anchor: number;
  /** The stories of the list whose articles are all in sight, by the names of their first. */
  readonly unfolded: ReadonlySet<string>;
  /** A change in bulk that is under way; null while there is none. */
  readonly working: Working | null;
  /** Several articles that are being put on paper. */
  readonly printed: readonly Article[] | null;
  readonly openId: string | null;
  readonly edition: number | null;
  /** Where only one pane fits, the one that is shown. */
  readonly pane: 'list' | 'reader';
  readonly drawer: boolean;
  readonly facts: boolean;
  /** The search language is shown where the article would be, until one is opened. */
  readonly help: boolean;
  readonly notes: boolean;
  /** How far the page was scrolled when a panel below it was gone to; null where none was. */
  readonly leftAt: { readonly article: string; readonly top: number } | null;
  /** The highlight gone to; set off from the others while its article is open. */
  readonly annotationId: string | null;
  /** What words are highlighted in where no colour is chosen: the last one. */
  readonly colour: AnnotationColour;
  readonly dialog: DialogState | null;
  /** Something is looked for in the open article. */
  readonly finding: boolean;
  /** Only the text is shown. */
  readonly focus: boolean;
  /** The open article is read aloud, or was until it was paused. */
  readonly aloud: boolean;
  /** What a pointer carries at the moment; null while it carries nothing. */
  readonly dragged: Dragged | null;
  /** The platform drags files of this window's articles, which are not for this window. */
  readonly draggingOut: boolean;
}

const nobody: ReadonlySet<string> = new Set();

/** @param place where the window begins, such as what its address tells */
export const createWorkspace = (place: Partial<Workspace> = {}): Store<Workspace> =>
  createStore<Workspace>({
    view: { kind: 'all' },
    text: '',
    query: '',
    sort: 'relevance',
    cursor: -1,
    cursorId: null,
    landing: false,
    selected: nobody,
    allBut: false,
    anchor: -1,
    unfolded: nobody,
    working: null,
    printed: null,
    openId: null,
    edition: null,
    pane: 'list',
    drawer: false,
    facts: true,
    help: false,
    notes: true,
    leftAt: null,
    annotationId: null,
    colour: 'yellow',
    dialog: null,
    finding: false,
    focus: false,
    aloud: false,
    dragged: null,
    draggingOut: false,
    ...place,
  });

/** Nothing picked out. */
export const nonePicked = { selected: nobody, allBut: false } as const;

/** What falls away when another list is shown. The open article stays: a person may read on while searching. */
export const freshList = {
  cursor: -1,
  cursorId: null,
  anchor: -1,
  ...nonePicked,
} as const;

/** Shows an article that was not gone to by its row: what is picked out and the list's cursor, which the keys act on first, fall away. */
export const shownBeside = (openId: string) =>
  ({ ...freshList, openId, edition: null, pane: 'reader', help: false }) as const;

type Picking = Pick<Workspace, 'selected' | 'allBut'>;

export const isPicked = ({ selected, allBut }: Picking, id: string): boolean => selected.has(id) !== allBut;

/** @param found how many the list has */
export const pickedCount = ({ selected, allBut }: Picking, found: number): number =>
  allBut ? Math.max(0, found - selected.size) : selected.size;

/** Whether a command acts on all that the list finds but what was left out of it. The page of highlights lists no articles. */
export const isAllChosen = (
  { allBut, view, pane }: Pick<Workspace, 'allBut' | 'view' | 'pane'>,
  narrow: boolean,
): boolean => allBut && view.kind !== 'highlights' && !(narrow && pane === 'reader');

/** The articles a command acts on: those picked out by name, else the cursor's row, else the open one. */
export function targets(
  now: Pick<Workspace, 'selected' | 'allBut' | 'cursorId' | 'openId' | 'pane' | 'landing'>,
  narrow: boolean,
): readonly string[] {
  const { selected, allBut, cursorId, openId, pane, landing } = now;
  if (landing) return [];
  if (narrow && pane === 'reader') return openId ? [openId] : [];
  if (selected.size > 0 && !allBut) return [...selected];
  const id = cursorId ?? openId;
  return id ? [id] : [];
}

/** All that a list finds but what was left out of it, where that is picked out; else what `targets` gives. */
export function chosenIn(
  now: Workspace,
  list: { count(): number; allIds(): Promise<readonly string[]> },
  narrow: boolean,
): Chosen {
  if (!isAllChosen(now, narrow)) return { ids: targets(now, narrow) };
  return {
    count: pickedCount(now, list.count()),
    allIds: async () => (await list.allIds()).filter((id) => !now.selected.has(id)),
  };
}

export const chosenCount = (of: Chosen): number => ('ids' in of ? of.ids.length : of.count);

export const idsOf = async (of: Chosen): Promise<readonly string[]> => ('ids' in of ? of.ids : of.allIds());
