export const settings = {
  title: 'Settings',
  appearance: 'Appearance',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark', sepia: 'Sepia' },
  language: 'Language',
  asSystem: 'As the system ({{name}})',
  textSize: 'Size of the article’s text',
  textSample: 'The ceremony took place in the harbour.',
  singleKeys: 'Single letters are commands, such as s to star',
  archive: 'Archive',
  holds: 'Holds',
  onDisk: 'On disk',
  sizes: '{{archive}}, and {{index}} of index',
} as const;
