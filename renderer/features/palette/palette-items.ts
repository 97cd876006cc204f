import { t } from '../../i18n/i18n.ts';
export interface PaletteItem {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly stroke: string;
  readonly run: () => void;
}

type GroupName = 'commands' | 'tags' | 'articles' | 'search';

export interface PaletteGroup {
  readonly value: GroupName;
  readonly items: readonly PaletteItem[];
}

interface Sources {
  readonly commands: readonly PaletteItem[];
  readonly tags: readonly PaletteItem[];
  /** Found by the archive's own search, so not filtered again. */
  readonly articles: readonly PaletteItem[];
  readonly search: (query: string) => void;
}

const most = 7;

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether each word typed begins a word of the label. */
export function answers(label: string, typed: string): boolean {
  const words = plain(label).split(/[^\p{L}\p{N}]+/u);
  return plain(typed)
    .split(/\s+/)
    .every((part) => words.some((word) => word.startsWith(part)));
}

/** What the palette offers for what was typed, in groups, none of them empty. */
export function paletteGroups(
  typed: string,
  { commands, tags, articles, search }: Sources,
): readonly PaletteGroup[] {
  const words = typed.trim();
  const found: Readonly<Record<GroupName, readonly PaletteItem[]>> = {
    commands: commands.filter(({ label }) => answers(label, words)),
    tags: words === '' ? [] : tags.filter(({ label }) => answers(label, words)).slice(0, most),
    articles,
    search:
      words === ''
        ? []
        : [
            {
              id: 'search',
              label: t('palette.searchFor', { words }),
              hint: '',
              stroke: '',
              run: () => search(words),
            },
          ],
  };
  return (Object.keys(found) as GroupName[])
    .map((value) => [value, found[value]] as const)
    .filter(([, items]) => items.length > 0)
    .map(([value, items]) => ({
      value,
      items: value === 'commands' && words !== '' ? items.slice(0, most) : items,
    }));
}
