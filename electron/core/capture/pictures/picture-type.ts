const signatures: readonly (readonly [string, RegExp])[] = [
  ['image/jpeg', /^ffd8ff/],
  ['image/png', /^89504e470d0a1a0a/],
  ['image/gif', /^47494638(?:37|39)61/],
  ['image/webp', /^52494646.{8}57454250/],
  ['image/avif', /^.{8}66747970(?:61766966|61766973)/],
];

/** The MIME type of a picture of dots by how its bytes begin, whatever it is said to be; null for anything else, drawings (SVG) too. */
export function pictureType(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('hex');
  return signatures.find(([, signature]) => signature.test(head))?.[0] ?? null;
}
