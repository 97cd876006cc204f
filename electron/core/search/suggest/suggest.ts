import type { Suggestion, SuggestOutput } from '../../../contract/suggestion.ts';
import { valueQuery } from '../facets/value-query.ts';
import type { QueryField } from '../query/fields/field.ts';
import { guarded } from '../search.ts';
import { fieldNames, operatorNames } from './names.ts';
import { type Place, placeAt } from './place.ts';
import type { SuggestContext } from './source.ts';
import { valueSources } from './sources/index.ts';
import { wordsBeginning } from './sources/words.ts';

/** Of names and of words, so many of each are shown while one may be meant as well as the other. */
const mostNames = 3;

/**
 * What could stand where the caret is: in a field its values, else fields, operators and words that begin so.
 *
 * @param at the caret, in UTF-16 units
 */
export function suggest(context: SuggestContext, query: string, at: number): SuggestOutput {
  const caret = Math.min(at, query.length);
  const place = placeAt(query, caret);
  if (!place) return { from: caret, to: caret, suggestions: [] };
  const suggestions = guarded(
    context.index,
    () => [],
    () => (place.field ? valuesAt(context, place, place.field) : wordsAt(context, place)),
  );
  return { from: place.from, to: place.to, suggestions: suggestions.slice(0, context.most) };
}

function valuesAt(
  context: SuggestContext,
  { text, named }: Place,
  { field, name }: { readonly field: QueryField; readonly name: string },
): readonly Suggestion[] {
  const [canonical = name] = field.names;
  const source = valueSources.find(({ fields }) => fields.includes(canonical));
  return (source?.values(text, context, canonical) ?? []).map((value) => {
    const { label, kind, count } = value;
    const written = value.plain ? value.text : valueQuery(canonical, value.text).slice(canonical.length + 1);
    return { insert: named ? inField(name, written) : written, label, kind, count };
  });
}

/** A hash goes with a name that needs no quotation marks. */
function inField(name: string, written: string): string {
  if (name !== '#') return `${name}:${written}`;
  return written.startsWith('"') ? `tag:${written}` : `#${written}`;
}

function wordsAt(context: SuggestContext, { text, quoted }: Place): readonly Suggestion[] {
  if (quoted || text === '') return [];
  const names = [...operatorNames(text), ...fieldNames(text)].slice(0, mostNames);
  const words = wordsBeginning(text, context).map(({ text: insert, label, kind, count }) => ({
    insert,
    label,
    kind,
    count,
  }));
  return [...names, ...words];
}
