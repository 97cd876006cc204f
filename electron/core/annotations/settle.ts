import type { Target } from '../../contract/annotation.ts';
import { createAnchoring } from './anchor/anchoring.ts';

/** How much of the text before and after a quote goes with it, in UTF-16 units. */
const context = 32;

/**
 * Completes a target's selectors from the text it is about: its position, and the words round it. A target whose words are not there
 * just so stays as it was given.
 *
 * @param text of the edition that was marked, corrections applied
 */
export function settle(text: string, target: Target): Target {
  const anchor = createAnchoring(text).find(target);
  if (!anchor || anchor.how === 'similar') return target;
  const { start, end } = anchor;
  return {
    exact: target.exact,
    prefix: whole(text.slice(Math.max(0, start - context), start)),
    suffix: whole(text.slice(end, end + context)),
    start,
    end,
  };
}

/** Half of a character of two units is left out: it cannot be written as UTF-8. */
const whole = (text: string): string => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
