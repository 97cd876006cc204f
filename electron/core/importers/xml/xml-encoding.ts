/**
 * The encoding of a document by its beginning, as a name that `TextDecoder` knows: by its mark, by zeros, by its declaration, else UTF-8
 * as XML 1.0 has it (appendix F).
 */
export function xmlEncoding(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head[0] === 0x3c && head[1] === 0) return 'utf-16le';
  if (head[0] === 0 && head[1] === 0x3c) return 'utf-16be';
  const start = Buffer.from(head.subarray(0, 400)).toString('latin1');
  const label = /^(?:ï»¿)?\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})/.exec(start)?.[1];
  return label === undefined ? 'utf-8' : known(label);
}

function known(label: string): string {
  try {
    const { encoding } = new TextDecoder(label);
    // What could be read as far as its declaration is not in UTF-16.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return 'utf-8';
  }
}
