import type { PaletteUse } from '../../../electron/contract/list-view.ts';
import { t } from '../../i18n/i18n.ts';
import { fuzzyScore } from '../../lib/fuzzy.ts';
import { weightOf } from './use.ts';

/** Something to go to or to do. `id` is what its use is remembered by. */
export interface PaletteItem {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly stroke: string;
  readonly run: () => void;
}

/** What is named, and so found by letters of its name. */
export const namedGroups = [
  'views',
  'commands',
  'tags',
  'collections',
  'searches',
  'settings',
  'archives',
] as const;
type NamedGroup = (typeof namedGroups)[number];

export interface PaletteGroup {
  readonly value: NamedGroup | 'used' | 'articles' | 'search';
  readonly items: readonly PaletteItem[];
}

export type Named = Readonly<Partial<Record<NamedGroup, readonly PaletteItem[]>>>;

interface Sources {
  readonly named: Named;
  /** Found by the archive's own search, so not filtered again. */
  readonly articles: readonly PaletteItem[];
  readonly search: (query: string) => void;
  readonly uses: readonly PaletteUse[];
}

const mostOfGroup = 7;
const mostUsed = 6;
/** What is used every day outdoes a name that answers somewhat better, but not what was typed in full. */
const useCounts = 2;

/** What the palette offers for what was typed, in groups, none of them empty; the group with the best answer is the first. */
export function paletteGroups(
  typed: string,
  { named, articles, search, uses }: Sources,
  now = Date.now(),
): readonly PaletteGroup[] {
  const words = typed.trim();
  if (words === '') return atFirst(named, uses, now);
  const answering = namedGroups
    .map((value) => {
      const scored = (named[value] ?? [])
        .flatMap((item) => {
          const score = fuzzyScore(item.label, words);
          return score === null ? [] : [{ item, score: score + useCounts * weightOf(uses, item.id, now) }];
        })
        .toSorted((one, other) => other.score - one.score)
        .slice(0, mostOfGroup);
      return { value, best: scored[0]?.score ?? 0, items: scored.map(({ item }) => item) };
    })
    .toSorted((one, other) => other.best - one.best);
  const searching: PaletteItem = {
    ...{ id: 'search', hint: '', stroke: '' },
    label: t('palette.searchFor', { words }),
    run: () => search(words),
  };
  const groups: readonly PaletteGroup[] = [
    ...answering.map(({ value, items }) => ({ value, items })),
    { value: 'articles', items: articles },
    { value: 'search', items: [searching] },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

/** With nothing typed: what is used most, then every view and command. */
function atFirst(named: Named, uses: readonly PaletteUse[], now: number): readonly PaletteGroup[] {
  const used = namedGroups
    .flatMap((group) => named[group] ?? [])
    .map((item) => ({ item, weight: weightOf(uses, item.id, now) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, mostUsed)
    .map(({ item }) => item);
  const others = (group: 'views' | 'commands') => (named[group] ?? []).filter((item) => !used.includes(item));
  const groups: readonly PaletteGroup[] = [
    { value: 'used', items: used },
    { value: 'views', items: others('views') },
    { value: 'commands', items: others('commands') },
  ];
  return groups.filter(({ items }) => items.length > 0);
}
