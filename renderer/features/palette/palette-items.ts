export interface PaletteItem {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly stroke: string;
  readonly run: () => void;
}

export interface PaletteGroup {
  readonly value: string;
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
  const found = {
    Commands: commands.filter(({ label }) => answers(label, words)),
    Tags: words === '' ? [] : tags.filter(({ label }) => answers(label, words)).slice(0, most),
    Articles: articles,
    Search:
      words === ''
        ? []
        : [{ id: 'search', label: `Search for “${words}”`, hint: '', stroke: '', run: () => search(words) }],
  };
  return Object.entries(found)
    .filter(([, items]) => items.length > 0)
    .map(([value, items]) => ({
      value,
      items: value === 'Commands' && words !== '' ? items.slice(0, most) : items,
    }));
}
