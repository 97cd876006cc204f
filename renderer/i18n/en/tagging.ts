export const tagging = {
  title: 'Tags',
  titleMany_one: 'Tags of {{count, number}} article',
  titleMany_other: 'Tags of {{count, number}} articles',
  hint: '<enter/> adds or removes, <escape/> is done',
  done: 'Done',
  tag: 'Tag',
} as const;
