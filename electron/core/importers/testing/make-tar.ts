import { type Header, pack } from 'tar-stream';

/** What is to be put into a tar: bytes, or what a header says of a link and its like. */
export interface TarPart extends Partial<Omit<Header, 'name'>> {
  readonly name: string;
  readonly bytes?: Uint8Array | string;
}

/** A tar as the common programs write it. */
export async function makeTar(parts: readonly TarPart[]): Promise<Buffer> {
  const tar = pack();
  for (const { bytes = '', ...header } of parts) {
    tar.entry({ mtime: new Date('2024-01-02T03:04:05Z'), ...header }, Buffer.from(bytes as Uint8Array));
  }
  tar.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of tar as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
