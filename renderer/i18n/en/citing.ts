/** Citations of articles. */
export const citing = {
  title: 'Cite',
  style: 'Style',
  styles: {
    'chicago-note': 'Chicago, as a note',
    'chicago-bibliography': 'Chicago, for a bibliography',
    apa: 'APA',
    mla: 'MLA',
    harvard: 'Harvard',
  },
  preview: 'As it is copied',
  copy_one: 'Copy the citation',
  copy_other: 'Copy {{count, number}} citations',
  copied_one: 'Copied the citation ({{style}})',
  copied_other: 'Copied {{count, number}} citations ({{style}})',
  copiedQuote: 'Copied the words with their citation ({{style}})',
  copiedLink: 'Copied a link that opens the article in Pressmark',
  refused: 'The clipboard refused. Open “Cite…”, select the text there and copy it by the keyboard.',
  tooMany: 'No more than {{most, number}} articles are cited at once. Pick fewer.',
  asPrinted: 'Capitals of headlines stay as printed. Dates are in English, as these styles are.',
} as const;
