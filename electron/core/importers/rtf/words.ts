/** Groups whose text is none of the document's. */
export const skippedGroups: ReadonlySet<string> = new Set(
  (
    'fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf listtable ' +
    'listoverridetable revtbl rsidtbl generator themedata colorschememapping datastore latentstyles xmlnstbl fldinst nonshppict ' +
    'bkmkstart bkmkend mmathPr pntext pntxta pntxtb filetbl txe rxe xe tc annotation atnid atnauthor falt panose userprops operator'
  ).split(' '),
);

/** Words that stand for text. Cells are parted by tabs, rows by breaks. */
export const spokenWords: Readonly<Record<string, string>> = {
  par: '\n',
  sect: '\n',
  page: '\n',
  line: '\n',
  row: '\n',
  nestrow: '\n',
  cell: '\t',
  nestcell: '\t',
  tab: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
};
