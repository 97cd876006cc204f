import { webAddress } from '../news/named.ts';
import { textsOf } from './bodies.ts';
import { type Json, lowerNames, objectsOf, textOf } from './json.ts';

/** What belongs to an item: the address of its first picture, and what is said of the rest. */
export interface Associations {
  readonly image: string | null;
  readonly warnings: readonly string[];
}

/** Pictures, videos and other stories that an item names; they are not in the file. */
export function associationsOf(item: Json): Associations {
  const all = objectsOf(item.associations).map(lowerNames);
  const own = addressOf(item, 'picture');
  const image =
    own ?? all.map((each) => addressOf(each, 'picture')).find((address) => address !== null) ?? null;
  const named = all.map((each) => {
    const words =
      textsOf(each, 'headline')[0]?.value ??
      textsOf(each, 'description')[0]?.value ??
      textOf(each, 'uri') ??
      '?';
    return `${textOf(each, 'type') ?? 'item'} “${words.replace(/<[^>]*>/g, '').slice(0, 80)}”`;
  });
  if (named.length === 0) return { image, warnings: [] };
  const more = named.length > 5 ? ` and ${named.length - 5} more` : '';
  return {
    image,
    warnings: [`What belongs to it is not in the file: ${named.slice(0, 5).join(', ')}${more}`],
  };
}

/** The largest rendition that has an address of the web. */
function addressOf(item: Json, type: string): string | null {
  if (textOf(item, 'type') !== type) return null;
  const renditions = objectsOf(item.renditions).map(lowerNames);
  const width = (each: Json) => Number(textOf(each, 'width') ?? 0);
  const sorted = renditions.toSorted((a, b) => width(b) - width(a));
  return sorted.map((each) => webAddress(textOf(each, 'href'))).find((address) => address !== null) ?? null;
}
