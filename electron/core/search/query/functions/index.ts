import { atleast } from './atleast.ts';
import { caps } from './caps.ts';
import type { Apply, QueryFunction } from './function.ts';
import { hlead } from './hlead.ts';
import { near } from './near.ts';

const functions: readonly QueryFunction[] = [atleast, caps, hlead, near];

/** What a word right before a parenthesis does to what stands in it; null for a plain word. */
export function readFunction(name: string): Apply | null {
  for (const candidate of functions) {
    const apply = candidate.read(name);
    if (apply) return apply;
  }
  return null;
}
