import { createRequire } from 'node:module';

/** lunr's automaton of words (https://lunrjs.com/docs/lunr.TokenSet.html). An edge `*` is any letter, or many if it leads back. */
interface TokenSet {
  edges: Record<string, TokenSet>;
  final: boolean;
  intersect(other: TokenSet): TokenSet;
  toArray(): string[];
}
interface TokenSetClass {
  new (): TokenSet;
  fromArray(sorted: readonly string[]): TokenSet;
  fromFuzzyString(word: string, edits: number): TokenSet;
}

/** Required when first needed, since a search cannot wait for an import. */
const load = createRequire(import.meta.url);
const tokenSets = (): TokenSetClass => (load('lunr') as { readonly TokenSet: TokenSetClass }).TokenSet;

/** Those of some words that are at most so many edits away; letters changed about are one edit. */
export function withinEdits(words: readonly string[], word: string, edits: number): readonly string[] {
  const { fromArray, fromFuzzyString } = tokenSets();
  return fromArray(sorted(words)).intersect(fromFuzzyString(word, edits)).toArray();
}

/** Those of some words that fit a pattern of `*` and `?`. */
export function fitting(words: readonly string[], pattern: string): readonly string[] {
  return tokenSets().fromArray(sorted(words)).intersect(patternSet(pattern)).toArray();
}

const sorted = (words: readonly string[]): readonly string[] => [...new Set(words)].sort();

/** lunr's own `fromString` knows no sign for one letter. */
function patternSet(pattern: string): TokenSet {
  const TokenSet = tokenSets();
  const root = new TokenSet();
  let node = root;
  for (const sign of pattern) {
    if (sign === '*') {
      node.edges['*'] = node;
      continue;
    }
    const next = new TokenSet();
    // After a star, `?` has no edge left of its own: the star's takes a letter, and what follows must too.
    if (sign === '?' && node.edges['*'] === node) {
      const apart = new TokenSet();
      apart.edges['*'] = apart;
      node.edges['*'] = apart;
      node = apart;
      continue;
    }
    node.edges[sign === '?' ? '*' : sign] = next;
    node = next;
  }
  node.final = true;
  return root;
}
