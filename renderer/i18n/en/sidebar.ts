/** The views, the saved searches and the tags at the side. */
export const sidebar = {
  savedSearches: 'Saved searches',
  tags: 'Tags',
  unread_one: '{{number}}<more> unread</more>',
  unread_other: '{{number}}<more> unread</more>',
  moreFor: 'More for {{name}}',
  overArticles_one: 'Over {{count, number}} article',
  overArticles_other: 'Over {{count, number}} articles',
  edit: 'Edit or rename',
  remove: 'Remove',
  nothingKept: 'Nothing kept yet',
  kept_one: '{{count, number}} article kept',
  kept_other: '{{count, number}} articles kept',
} as const;
