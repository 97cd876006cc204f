import { attribute, type DomDocument } from '../dom.ts';

/** The page's meta elements by name, property, itemprop or http-equiv in lower case: every value, in order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

export function readMetaTags(document: DomDocument): MetaTags {
  const tags = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta')) {
    const content = attribute(meta, 'content') ?? attribute(meta, 'value');
    if (content === null) continue;
    const names = ['property', 'name', 'itemprop', 'http-equiv'].map((name) =>
      attribute(meta, name)?.toLowerCase(),
    );
    for (const name of new Set(names)) {
      // A meta within an item is a property of that item, which need not be the page's story.
      if (!name || (name === attribute(meta, 'itemprop')?.toLowerCase() && meta.closest('[itemscope]')))
        continue;
      const values = tags.get(name);
      if (values) values.push(content);
      else tags.set(name, [content]);
    }
  }
  return tags;
}

/** The first value of the first of `names` that is there. */
export const firstTag = (tags: MetaTags, ...names: readonly string[]): string | null => {
  for (const name of names) {
    const value = tags.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return null;
};
