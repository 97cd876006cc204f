import { savedNames } from './fields/saved.ts';
import { type Token, tokenize } from './tokens.ts';

/** Where a query uses another by its name: `at` and `length` are of the whole (`search:"my beat"`), `valueAt` is where the name begins. */
export interface Use {
  readonly at: number;
  readonly length: number;
  readonly valueAt: number;
  readonly name: string;
}

/** Every saved search that a query uses, in order. */
export function usesIn(query: string): readonly Use[] {
  const tokens = tokenize(query, []);
  return tokens.flatMap((token, n) => useOf(token, tokens[n + 1]) ?? []);
}

function useOf(token: Token, value: Token | undefined): Use | null {
  if (token.kind !== 'field' || !savedNames.some((name) => name === token.name)) return null;
  if (value?.kind !== 'value' || value.at !== token.at + token.length) return null;
  return {
    at: token.at,
    length: token.length + value.length,
    valueAt: value.at,
    name: value.value.text,
  };
}

/**
 * A query with another name for a saved search that it uses; itself where it does not.
 *
 * @param isMeant whether a name, as it is written, is the one that changes
 * @param name without quotation marks
 */
export function withRenamed(query: string, isMeant: (name: string) => boolean, name: string): string {
  return usesIn(query)
    .filter((use) => isMeant(use.name))
    .toReversed()
    .reduce(
      (text, { at, length, valueAt }) => `${text.slice(0, valueAt)}"${name}"${text.slice(at + length)}`,
      query,
    );
}
