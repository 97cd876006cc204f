export const facets = {
  fields: {
    source: 'Source',
    agency: 'Agency',
    place: 'Place',
    section: 'Section',
    author: 'Author',
    language: 'Language',
    year: 'Year',
    tag: 'Tag',
  },
  open: 'Narrow by source, place, author …',
  label: 'Narrow the search',
  nothing: 'There is nothing left to narrow by.',
  more_one: '{{count, number}} more',
  more_other: '{{count, number}} more',
  sampled: 'Counted among the newest {{n}}.',
  authorsSampled: 'Authors are counted among the newest {{n}}.',
} as const;
