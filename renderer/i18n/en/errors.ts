/** What went wrong, by the code of the contract (electron/contract/errors.ts). The archive tells the rest in English. */
export const errors = {
  'bad-input': 'The archive did not understand what was asked',
  'not-found': 'It is not there',
  'archive-locked': 'Another program writes to this archive',
  busy: 'Something else is under way in this archive',
  'archive-too-new': 'A newer Pressmark wrote this archive',
  'archive-damaged': 'The archive’s file cannot be read',
  'archive-read-only': 'This archive can only be read',
  unreadable: 'It could not be understood',
  'too-large': 'It is too large',
  'not-allowed': 'This is not allowed',
  io: 'The disk or the network refused',
  internal: 'A fault of Pressmark itself',
  /** Where the interface speaks another language than the archive does: what it is, and its own words. */
  withDetail: '{{what}}. {{detail}}',
} as const;
