export const timeline = {
  label: 'Time of publication',
  /** Said before a span that is chosen: the button that lets it go. */
  anyTime: 'Any time instead of {{span}}',
  articles_one: '{{span}}: {{count, number}} article',
  articles_other: '{{span}}: {{count, number}} articles',
  aboutArticles_one: '{{span}}: about {{count, number}} article',
  aboutArticles_other: '{{span}}: about {{count, number}} articles',
} as const;
