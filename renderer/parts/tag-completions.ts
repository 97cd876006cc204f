/** A tag as the archive would write it: spaces and slashes put in order, no leading `#`. */
export const tidyTag = (typed: string): string =>
  typed
    .normalize('NFC')
    .replace(/^#/, '')
    .split('/')
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter((part) => part !== '')
    .join('/');

/** How well a tag answers to what was typed: by its beginning, by the beginning of a part, or by what is inside; 0 not at all. */
function fitness(tag: string, typed: string): number {
  const path = tag.toLowerCase();
  if (path.startsWith(typed)) return 3;
  if (path.split(/[/ ]/).some((part) => part.startsWith(typed))) return 2;
  return path.includes(typed) ? 1 : 0;
}

/** Tags to choose from for what was typed, best first; a new one last, where none is called just so. */
export function completions(
  known: readonly string[],
  chosen: readonly string[],
  typed: string,
): readonly string[] {
  const all = [...new Set([...chosen, ...known])];
  const tag = tidyTag(typed);
  if (tag === '') return all;
  const lower = tag.toLowerCase();
  const fitting = all
    .filter((path) => fitness(path, lower) > 0)
    .sort((a, b) => fitness(b, lower) - fitness(a, lower));
  return fitting.some((path) => path.toLowerCase() === lower) ? fitting : [...fitting, tag];
}

/** The chosen tags with what was typed, as it is written where it is known; the same array where there is nothing to add. */
export function withTyped(
  known: readonly string[],
  chosen: readonly string[],
  typed: string,
): readonly string[] {
  const tag = tidyTag(typed);
  const isTag = (path: string) => path.toLowerCase() === tag.toLowerCase();
  return tag === '' || chosen.some(isTag) ? chosen : [...chosen, known.find(isTag) ?? tag];
}
