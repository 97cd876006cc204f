const told: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file or folder.',
  EACCES: 'It may not be read by this user.',
  EPERM: 'It may not be read by this user.',
  ELOOP: 'It is a link that leads to itself.',
  EIO: 'The disk could not read it.',
};

/** Why something failed, in a person's words where we have them. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  // What Node and its libraries throw is not made to be read by a person.
  if (code.startsWith('Z_')) return 'It is damaged: it cannot be unpacked.';
  if (error instanceof SyntaxError) return `It is not JSON, or is cut: ${error.message}.`;
  return told[code] ?? error.message;
}
