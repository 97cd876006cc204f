/**
 * The number of today's reader, kept with each reading. It goes up by one with every release whose reader understands some captures
 * otherwise, so that those read by an older one can be told and read again.
 */
export const readerVersion = 1;
