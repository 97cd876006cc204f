import { readByline } from '../../capture/byline/read-byline.ts';
import type { Dateline } from '../../capture/dateline/dateline.ts';
import { readDateline } from '../../capture/dateline/read-dateline.ts';

/** What stands above a wire's first sentence: notes on what is new, points, a byline. */
export interface HeadOfBody {
  readonly byline: string | null;
  readonly authors: readonly string[];
  readonly dateline: Dateline | null;
  /** The paragraphs without the byline. */
  readonly paragraphs: readonly string[];
}

/** Wires put up to half a dozen lines before the dateline. */
const looked = 10;

/** Reads a body's head: "(Adds comments)", "* Spot gold may fall", "By Arpan Varghese", then the dateline. */
export function headOfBody(paragraphs: readonly string[]): HeadOfBody {
  let byline: ReturnType<typeof readByline> = null;
  let bylineAt = -1;
  for (const [at, paragraph] of paragraphs.slice(0, looked).entries()) {
    const dateline = readDateline(paragraph);
    if (dateline) return head(paragraphs, byline, bylineAt, dateline);
    const found: ReturnType<typeof readByline> =
      byline === null && paragraph.length < 160 ? readByline(paragraph) : null;
    if (found) {
      byline = found;
      bylineAt = at;
    } else if (paragraph.length > 300) break;
  }
  return head(paragraphs, bylineAt <= 2 ? byline : null, bylineAt <= 2 ? bylineAt : -1, null);
}

function head(
  paragraphs: readonly string[],
  byline: ReturnType<typeof readByline>,
  at: number,
  dateline: Dateline | null,
): HeadOfBody {
  return {
    byline: byline?.byline ?? null,
    authors: byline?.authors ?? [],
    dateline,
    paragraphs: at < 0 ? paragraphs : paragraphs.filter((_, index) => index !== at),
  };
}
