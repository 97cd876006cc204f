import type { Tag, TagColour } from '../../electron/contract/tag.ts';
import { useTags } from './queries.ts';

type Colours = ReadonlyMap<string, TagColour>;

const noColours: Colours = new Map();
/** Each row of a list asks: of the same tags they are gathered once. */
const gathered = new WeakMap<readonly Tag[], Colours>();

/** The colours of the tags that have one, by their paths in lower case. */
export function coloursOf(tags: readonly Tag[]): Colours {
  const known = gathered.get(tags);
  if (known) return known;
  const colours = new Map(
    tags.flatMap(({ path, colour }) => (colour === null ? [] : [[path.toLowerCase(), colour] as const])),
  );
  gathered.set(tags, colours);
  return colours;
}

export function useTagColours(): Colours {
  const { data } = useTags();
  return data ? coloursOf(data) : noColours;
}
