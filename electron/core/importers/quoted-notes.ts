/** Words that were quoted, and what was noted on them. */
export interface QuotedNote {
  readonly exact: string;
  readonly note: string;
}

/**
 * Quotations of Markdown, each with what was noted on it below; what stands before the first is a note on the whole.
 *
 * @param quoted takes from a line of a quotation what is none of its words
 */
export function quotedNotes(
  markdown: string,
  quoted: (line: string) => string = (line) => line,
): { readonly note: string; readonly quotes: readonly QuotedNote[] } {
  const whole = { exact: '', note: '' };
  const found = [whole];
  let within = false;
  for (const line of markdown.split(/\r?\n/)) {
    const last = found.at(-1) ?? whole;
    const words = /^>\s?(.*)$/.exec(line)?.[1];
    if (words === undefined) last.note += `${line.trimEnd()}\n`;
    else if (within) last.exact += `\n${quoted(words)}`;
    else found.push({ exact: quoted(words), note: '' });
    within = words !== undefined;
  }
  const [{ note }, ...quotes] = found.map((each) => ({
    exact: each.exact.trim(),
    note: each.note.trim(),
  })) as [QuotedNote, ...QuotedNote[]];
  return { note, quotes };
}
