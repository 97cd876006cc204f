import type { Suggestion, SuggestOutput } from '../../../contract/suggestion.ts';
import { stopWordsOf, valueQuery } from '../facets/value-query.ts';
import type { QueryField } from '../query/fields/field.ts';
import { fieldNames, operatorNames } from './names.ts';
import { type Place, placeAt } from './place.ts';
import type { SuggestContext, SuggestedValue } from './source.ts';
import { valueSources } from './sources/index.ts';

/** What could stand where the caret is: in a field its values, else fields, operators and words that begin so. */
export function suggest(context: SuggestContext, query: string, at: number): SuggestOutput {
  const caret = Math.min(at, query.length);
  const place = placeAt(query, caret);
  if (!place) return { from: caret, to: caret, suggestions: [] };
  const suggestions = place.field ? valuesAt(context, place, place.field) : wordsAt(context, place);
  return { from: place.from, to: place.to, suggestions: suggestions.slice(0, context.most) };
}

function valuesAt(
  context: SuggestContext,
  place: Place,
  { field, name }: { readonly field: QueryField; readonly name: string },
): readonly Suggestion[] {
  const canonical = field.names[0] ?? name;
  const source = valueSources.find(({ fields }) => fields.includes(canonical));
  const isStopWord = stopWordsOf(context.index.analysis, context.index.meta()?.languages ?? []);
  const written = (value: SuggestedValue): string => {
    const piece = valueQuery(canonical, value.text, isStopWord).slice(canonical.length + 1);
    return place.named
      ? name === '#' && !piece.startsWith('"')
        ? `#${piece}`
        : `${nameOf(name)}:${piece}`
      : piece;
  };
  return (source?.values(place.text, context) ?? []).map((value) => ({
    insert: written(value),
    label: value.label,
    kind: value.kind,
    count: value.count,
  }));
}

const nameOf = (name: string): string => (name === '#' ? 'tag' : name);

function wordsAt(_context: SuggestContext, { text, quoted }: Place): readonly Suggestion[] {
  if (quoted || text === '') return [];
  return [...operatorNames(text), ...fieldNames(text)];
}
