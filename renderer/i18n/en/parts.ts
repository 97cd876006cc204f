/** What several features say of an article. */
export const parts = {
  /** The fields of a story, as newsrooms call them. */
  fields: {
    headline: 'Headline',
    alternativeHeadline: 'Alternative headline',
    byline: 'Byline',
    authors: 'Authors',
    section: 'Section',
    dateline: 'Dateline',
    place: 'Place',
    agency: 'Agency',
    publishedAt: 'Published',
    modifiedAt: 'Changed',
    publisher: 'Publisher',
    language: 'Language',
    url: 'Address',
    slugline: 'Slug',
    credit: 'Credit',
    image: 'Lead picture',
  },
  namesByCommas: 'Names, parted by commas',
  allFields: 'All fields',
  timeAs: 'As 2022-01-13 or 2022-01-13T09:30:00Z',
  noAddress: 'Not a web address',
  /** Where a field was found. */
  origins: {
    'json-ld': 'from the page’s own data',
    microdata: 'from the page’s own data',
    opengraph: 'from the page’s sharing data',
    meta: 'from the page’s head',
    'time-element': 'from a date on the page',
    visible: 'as shown',
    dateline: 'from the dateline',
    byline: 'from the byline',
    credit: 'from the closing credit',
    body: 'from the text',
    url: 'from the address',
    given: 'as given',
    detected: 'detected',
    captured: 'from the time of capture',
    person: 'corrected by you',
  },
  likely: '{{origin}} · likely',
  guess: '{{origin}} · a guess',
  /** What the agency or the newsroom says of a story, in a word. */
  marks: { withdrawn: 'Withdrawn', withheld: 'Withheld', embargoed: 'Embargoed', corrected: 'Corrected' },
  tags: 'Tags',
  addTag: 'Add a tag',
  noTags: 'No tags yet. Type one, such as war/kazakhstan.',
  createTag: 'Create “{{tag}}”',
  removeTag: 'Remove {{tag}}',
  untitled: 'Without a headline',
  pictureNotKept: 'Picture, not kept',
  pictureNotKeptOf: 'Picture, not kept: {{words}}',
  /** Where a folder lies that an archive is in or is to be in. */
  place: {
    network:
      'This folder is on another machine ({{by}}). A broken connection can damage an archive there: keep it on a disk of this machine, and its backups wherever you like.',
    synchronised:
      '{{by}} synchronises this folder. It may copy the archive while it is being written, or put older files back: keep it in a folder that is not synchronised. Backups may lie here.',
    readOnly: 'Nothing can be written in this folder: it is write-protected, or not yours. Choose another.',
  },
} as const;
