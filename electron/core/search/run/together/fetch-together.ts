import type { StoryPlace } from '../../../../contract/search.ts';
import type { Db } from '../../../storage/database.ts';
import type { Plan } from '../../compile/plan.ts';
import type { Page } from '../fetch.ts';
import type { Found } from '../reread.ts';
import { putTogether } from './stories.ts';

/**
 * Those of a story stand together within stretches of so many, counted from the beginning of the list: a wire's hour, a person's week.
 * To bring together what is further apart, a million articles would have to be looked at.
 */
export const stretch = 240;

/** What a list is made of. */
interface Fetched {
  readonly found: readonly Found[];
  /** Its best stand in two parts already. */
  readonly widened: unknown;
}

/**
 * A page of a list in which the articles of a story stand together. Each article is at one place of the list, whatever page is asked for.
 * Of a page that is very long, the first stretch and the last are put so, which makes it the right set.
 *
 * @param fetch gives a page of the list as it is else
 */
export function fetchTogether<T extends Fetched>(
  db: Db,
  over: Plan['over'],
  { offset, limit }: Page,
  fetch: (page: Page) => T,
): T & { readonly places: ReadonlyMap<string, StoryPlace> } {
  const first = Math.floor(offset / stretch) * stretch;
  const stretches = Math.ceil((offset + limit - first) / stretch);
  const fetched = fetch({ offset: first, limit: stretches * stretch });
  const page = (found: readonly Found[]) => found.slice(offset - first, offset - first + limit);
  if (fetched.widened) return { ...fetched, found: page(fetched.found), places: new Map() };
  const places = new Map<string, StoryPlace>();
  const found: Found[] = [];
  for (let at = 0; at < fetched.found.length; at += stretch) {
    const some = fetched.found.slice(at, at + stretch);
    const isEdge = at === 0 || at + stretch >= fetched.found.length;
    const together = isEdge || stretches <= mostWhole ? putTogether(db, over, some) : null;
    for (const one of together?.found ?? some) found.push(one);
    for (const [uid, place] of together?.places ?? []) places.set(uid, place);
  }
  return { ...fetched, found: page(found), places };
}

const mostWhole = 50;
