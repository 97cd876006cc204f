import { squeeze } from '../dom.ts';
import type { Candidate } from '../metadata/candidate.ts';
import type { Chosen } from './chosen.ts';

/**
 * Chooses a field whose sources seldom differ: the surest value that `clean` accepts.
 *
 * @param clean gives the value as it is to stand, or null to refuse it
 */
export function choosePlain(
  candidates: readonly Candidate[],
  clean: (value: string) => string | null = (value) => value,
): Chosen<string> | null {
  let best: Chosen<string> | null = null;
  for (const { value, origin, confidence, note } of candidates) {
    if (best && best.confidence >= confidence) continue;
    const cleaned = clean(squeeze(value));
    if (cleaned) best = { value: cleaned, origin, confidence, ...(note ? { note } : {}) };
  }
  return best;
}
