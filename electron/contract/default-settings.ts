import type { Settings } from './archive.ts';

/** What a new installation begins with, and what the interface goes by until it has read its own. */
export const defaultSettings: Settings = {
  theme: 'system',
  language: 'system',
  sort: 'relevance',
  sidebarWidth: 240,
  listWidth: 400,
  wideListWidth: 760,
  listViews: {},
  sidebarSections: [],
  paletteUse: [],
  textSize: 1,
  readingLook: {
    typeface: 'serif',
    leading: 'usual',
    measure: 'usual',
    justified: false,
    hyphens: true,
    columns: 2,
  },
  readingAloud: { rate: 1, voices: {} },
  singleKeys: true,
  keys: {},
  recentSearches: [],
  clipper: false,
  exportFormat: 'markdown',
  exportFolder: '',
  bookContents: 'date',
  annotationFormat: 'markdown',
  citationStyle: 'chicago-note',
  backups: { every: 'daily', folder: '' },
};
