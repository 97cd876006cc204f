/** The channels between the window and the main process; there are no others. */
export const channels = {
  /** Interface to archive: a Request, answered by a Reply. */
  call: 'pressmark:call',
  /** Interface to platform: {name, input} of shell-calls.ts. */
  shell: 'pressmark:shell',
  /** Archive to interface: an ArchiveEvent. */
  event: 'pressmark:event',
  /** Menu to interface: a Command. */
  command: 'pressmark:command',
  /** Platform to interface: an Opened. */
  opened: 'pressmark:opened',
  /** Platform to interface: an UpdateState. */
  update: 'pressmark:update',
} as const;
