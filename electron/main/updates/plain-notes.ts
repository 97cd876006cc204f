/** Notes of several versions, as GitHub's have them. */
interface Note {
  readonly version: string;
  readonly note: string | null;
}

const limit = 4000;

/**
 * Notes of a release as text, however they are written: what a stranger wrote is not shown as a page.
 *
 * @param textOfHtml what is left of a page's body
 * @returns at most 4,000 characters
 */
export function plainNotes(
  notes: string | readonly Note[] | null | undefined,
  textOfHtml: (html: string) => string,
): string {
  if (!notes) return '';
  const parts =
    typeof notes === 'string' ? [notes] : notes.flatMap(({ version, note }) => (note ? [version, note] : []));
  const text = parts
    .map((part) => (/<\/?[a-z][^>]*>/i.test(part) ? textOfHtml(part) : part))
    .join('\n\n')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();
  return text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
}
