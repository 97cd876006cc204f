const catalogue = /(?:^|[\r\n])(\d{1,9}) (\d{1,5}) obj\s*<<(?:(?!endobj)[\s\S]){0,2000}?\/Type\s*\/Catalog\b/;

/**
 * A PDF that was cut before its end, where what every reader begins with stands, with such an end; null where the file does not show
 * what to put there.
 */
export function mended(bytes: Uint8Array): Uint8Array | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (/startxref\s+\d+\s+%%EOF/.test(text.slice(-2048))) return null;
  const [, number, generation] = catalogue.exec(text) ?? [];
  if (number === undefined) return null;
  const end = `\nendobj\ntrailer\n<< /Root ${number} ${generation} R >>\nstartxref\n0\n%%EOF\n`;
  // The library takes no Buffer.
  return new Uint8Array(Buffer.concat([bytes, Buffer.from(end)]));
}
