/** Paragraphs, and in words what was taken from among them. */
export interface Parted {
  readonly paragraphs: readonly string[];
  readonly warnings: readonly string[];
}

/** The sentence that tells of lines left out; none where there are none. */
export const told = (what: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`Left out as ${what}: ${lines.map((line) => `“${line}”`).join(', ')}`];

/** A sentence for each line left out. */
export const toldEach = (what: string, lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => told(what, [line]));
