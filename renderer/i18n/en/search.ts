export const search = {
  label: 'Search the archive',
  placeholder: 'Search',
  clear: 'Clear the search',
  recent: 'Recent searches',
  suggestions: 'Suggestions',
  forget: 'Forget these searches',
  /** What kind of thing a suggestion is. */
  kinds: { field: 'field', tag: 'tag', search: 'saved search', operator: 'operator' },
  yourNote: 'Your note:',
} as const;
