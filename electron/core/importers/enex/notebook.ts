/** What Evernote calls a file of notes that are no notebook's. */
const anything = /^(?:evernote|(?:my )?notes|export)?\W*\d*\W*$/i;

/**
 * The notebook of a note as a collection. ENEX does not say it: Evernote exports one notebook a file and calls the file after it, a single
 * note after its title.
 */
export function notebookOf(file: string, title: string | null): readonly string[] {
  const name = file.replace(/\.enex(?:\.gz)?$/i, '').trim();
  const isNote = title !== null && letters(name) === letters(title);
  return name === file || anything.test(name) || isNote ? [] : [name];
}

const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
