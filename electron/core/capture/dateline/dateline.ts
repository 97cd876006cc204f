import type { Byline } from '../byline/read-byline.ts';
import type { PartialDate } from '../dates/partial-date.ts';

/**
 * The head of a news story's first paragraph: where, when and through which wire it was filed.
 *
 * - `printed`: the prefix exactly as it stands, without the space after it
 * - `length`: UTF-16 units of the prefix with the separator and space that follow, so that `paragraph.slice(length)` is the sentence
 * - `place`: the first city as printed, without country or state; `places`: all of them
 * - `agency`: the wire's usual name ("AP", "Reuters"), null where none is printed
 * - `signed`: who filed it, where the prefix names them, as those of East Asia do ("【台北＝山田秀明】"); null elsewhere
 * - `confidence`: between 0 and 1
 */
export interface Dateline {
  readonly printed: string;
  readonly length: number;
  readonly place: string | null;
  readonly places: readonly string[];
  readonly agency: string | null;
  readonly date: PartialDate | null;
  readonly signed: Byline | null;
  readonly confidence: number;
}
