import { type AnnotationColour, annotationColours, type NewAnnotation } from '../../contract/annotation.ts';

/** A passage that was marked in another program. It is found again in the text by its words. */
export interface Highlight {
  /** The marked words as they stand in the text. */
  readonly exact: string;
  /** Words before and after, to tell one place from another. */
  readonly prefix?: string;
  readonly suffix?: string;
  /** As the other program names it: a word or `#rrggbb`. */
  readonly colour?: string | null;
  readonly note?: string | null;
  /** ISO 8601 with zone. */
  readonly createdAt?: string | null;
}

/** A note on the article and highlights in it as annotations; what holds nothing falls away. */
export function annotationsOf(
  note: string | null,
  highlights: readonly Highlight[],
): readonly NewAnnotation[] {
  const marked = highlights.flatMap((highlight) => annotationOf(highlight) ?? []);
  const whole = note?.trim() ? [{ colour: 'yellow', note: note.trim(), target: null } as const] : [];
  return [...whole, ...marked];
}

function annotationOf({ exact, prefix, suffix, colour, note, createdAt }: Highlight): NewAnnotation | null {
  const words = exact.trim();
  if (words === '') return null;
  const created =
    createdAt && !Number.isNaN(Date.parse(createdAt)) ? new Date(createdAt).toISOString() : null;
  return {
    colour: colourOf(colour ?? ''),
    note: note?.trim() ?? '',
    target: {
      exact: words.slice(0, 100_000),
      prefix: (prefix ?? '').slice(-1000),
      suffix: (suffix ?? '').slice(0, 1000),
      start: null,
      end: null,
    },
    ...(created && { created }),
  };
}

const others: Readonly<Record<string, AnnotationColour>> = {
  orange: 'yellow',
  gold: 'yellow',
  pink: 'red',
  magenta: 'violet',
  purple: 'violet',
  cyan: 'blue',
  teal: 'green',
  lime: 'green',
};

function colourOf(name: string): AnnotationColour {
  const word = name.trim().toLowerCase();
  const known = annotationColours.find((colour) => colour === word) ?? others[word];
  return known ?? byHue(word) ?? 'yellow';
}

function byHue(hex: string): AnnotationColour | null {
  const [r = 0, g = 0, b = 0] = (/^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/.exec(hex) ?? [])
    .slice(1)
    .map((part) => Number.parseInt(part, 16));
  const spread = Math.max(r, g, b) - Math.min(r, g, b);
  if (spread === 0) return null;
  const [from, offset] =
    Math.max(r, g, b) === r
      ? [(g - b) / spread, 0]
      : Math.max(r, g, b) === g
        ? [(b - r) / spread, 2]
        : [(r - g) / spread, 4];
  const hue = ((from + offset) * 60 + 360) % 360;
  const ends = [
    [20, 'red'],
    [75, 'yellow'],
    [165, 'green'],
    [255, 'blue'],
    [320, 'violet'],
    [360, 'red'],
  ] as const;
  return ends.find(([end]) => hue <= end)?.[1] ?? null;
}
