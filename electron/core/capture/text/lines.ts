/** A line of a clip without its break: `indent` is the width of the white space before it. Empty lines have no text. */
export interface Line {
  readonly text: string;
  readonly indent: number;
}

const breaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
const tabWidth = 4;
// U+00A0 and its kin are spaces to a reader; the others have no width, and hide words from search.
const oddSpaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const noWidth = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g;
/** Joiners are letters' business in Persian, Indic scripts and emoji; elsewhere they are debris. */
const strayJoiners =
  /(?<![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Sinhala}\p{Extended_Pictographic}]|\ufe0f)[\u200c\u200d]/gu;
// Wires frame their copy with control codes (SOH, STX, ETX); tabs and breaks are not among these.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\u0000-\u0008\u000e-\u001f\u007f]/g;

function clean(text: string): string {
  const bare = text.replace(controls, '');
  // Most text is plain: the dear pattern with its look-behind only runs where there is something to find.
  if (!/[\u00a0-\u00ad\u1680\u2000-\u200f\u202f\u205f\u2060\u3000\ufeff]/.test(bare)) return bare;
  return bare.replace(noWidth, '').replace(strayJoiners, '').replace(oddSpaces, ' ');
}

/** A whole line set in bold or italics by Markdown: "**By Ana Pérez**". */
const markdownFrame = /^(\*\*\*|\*\*|__|\*|_)([^*_\s](?:[^*_]*[^*_\s])?)\1$/;

/** Mail quotes with ">" at each line; ANPA wires mark head lines as "^By ANA PEREZ=". */
function unquote(lines: readonly string[]): readonly string[] {
  const filled = lines.filter((line) => line.trim() !== '');
  const quoted = filled.filter((line) => line.startsWith('>')).length;
  const bare =
    quoted > 1 && quoted * 5 >= filled.length * 4
      ? lines.map((line) => line.replace(/^(?:> ?)+/, ''))
      : lines;
  return bare.map((line) => {
    if (line.startsWith('^')) return line.replace(/^\^|[<=]$/g, '');
    return /^[#*_]/.test(line) ? line.replace(/^#{1,6}\s+/, '').replace(markdownFrame, '$2') : line;
  });
}

function measure(white: string): number {
  let width = 0;
  for (const sign of white) width += sign === '\t' ? tabWidth : 1;
  return width;
}

/**
 * A clip's text as lines: every kind of break, odd spaces made plain, signs without width and control codes gone,
 * runs of blanks made one.
 */
export function toLines(text: string): readonly Line[] {
  return unquote(clean(text).split(breaks)).map((line) => {
    const bare = line.trim();
    if (bare === '') return { text: '', indent: 0 };
    const indent = measure(line.slice(0, line.length - line.trimStart().length));
    return { text: /\s\s|\t/.test(bare) ? bare.replace(/\s+/g, ' ') : bare, indent };
  });
}
