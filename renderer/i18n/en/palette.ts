export const palette = {
  title: 'Go to anything',
  input: 'Go to a command, a tag or an article',
  nothing: 'Nothing is called so.',
  searchFor: 'Search for “{{words}}”',
  groups: {
    used: 'Used lately',
    views: 'Views',
    commands: 'Commands',
    tags: 'Tags',
    collections: 'Collections',
    searches: 'Saved searches',
    settings: 'Settings',
    archives: 'Archives',
    articles: 'Articles',
    search: 'Search',
  },
} as const;
