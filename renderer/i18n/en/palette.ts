export const palette = {
  title: 'Go to anything',
  input: 'Go to a command, a tag or an article',
  nothing: 'Nothing is called so.',
  searchFor: 'Search for “{{words}}”',
  groups: { commands: 'Commands', tags: 'Tags', articles: 'Articles', search: 'Search' },
} as const;
