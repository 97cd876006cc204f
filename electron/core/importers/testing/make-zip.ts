import yazl from 'yazl';

/** A file to be put into a zip; `stored`: not compressed; `zip64`: as if it, and the zip, were larger than 4 GiB. */
export interface ZipPart {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly stored?: boolean;
  readonly zip64?: boolean;
}

/** A zip as the common programs write it. */
export function makeZip(parts: readonly ZipPart[]): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const { name, bytes, stored = false, zip64 = false } of parts) {
    const options = { compress: !stored, mtime: new Date('2024-01-02T03:04:05Z'), forceZip64Format: zip64 };
    zip.addBuffer(Buffer.from(bytes), name, options);
  }
  const forceZip64Format = parts.some(({ zip64 }) => zip64);
  zip.end({ forceZip64Format, comment: '' });
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    zip.outputStream.on('data', (chunk: Buffer) => chunks.push(chunk));
    zip.outputStream.on('end', () => resolve(Buffer.concat(chunks)));
    zip.outputStream.on('error', reject);
  });
}
