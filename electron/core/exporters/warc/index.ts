import { hash, randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Article } from '../../../contract/article.ts';
import { getArticle } from '../../articles/get.ts';
import { createFileMaker } from '../new-file.ts';
import type { MakeWriter, WriterContext } from '../writer.ts';

/**
 * WARC 1.1 (https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/): the raw bytes of every edition, each a
 * `resource` record, since the headers they were answered with were not kept; gzipped record by record (annex D), with digests.
 */
export const warc: MakeWriter = async (context) => {
  const { path, handle } = await createFileMaker(context.dir, 'warc.gz')('pressmark');
  await handle.appendFile(info(context.now));
  return {
    files: [path],
    take(article) {
      const records = article.editions.map(({ edition }) =>
        record(context, getArticle(context.core.db, article.id, edition)),
      );
      return async () => {
        for (const bytes of records) await handle.appendFile(bytes);
      };
    },
    async close() {
      try {
        await handle.sync();
      } finally {
        await handle.close();
      }
    },
  };
};

function info(now: Date): Uint8Array {
  const fields =
    'software: Pressmark\r\nformat: WARC File Format 1.1\r\nconformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/\r\n';
  return pack(Buffer.from(fields), {
    'WARC-Type': 'warcinfo',
    'WARC-Date': now.toISOString(),
    'Content-Type': 'application/warc-fields',
  });
}

function record({ core }: WriterContext, { id, edition, url, capture }: Article): Uint8Array {
  const bytes = core.blobs.get(Buffer.from(capture.sha256, 'hex'));
  return pack(bytes, {
    'WARC-Type': 'resource',
    'WARC-Target-URI': addressOf(capture.url ?? url) ?? `urn:pressmark:${id}:${edition}`,
    'WARC-Date': new Date(capture.capturedAt).toISOString(),
    'WARC-Payload-Digest': digest(bytes),
    'Content-Type': capture.type.replace(/[\r\n]+/g, ' '),
  });
}

/** A line's end in an address would begin another header. */
const addressOf = (url: string | null): string | null =>
  url === null ? null : (URL.parse(url)?.href ?? null);

const digest = (bytes: Uint8Array): string => `sha256:${hash('sha256', bytes)}`;

function pack(block: Uint8Array, headers: Readonly<Record<string, string>>): Uint8Array {
  const all = {
    ...headers,
    'WARC-Record-ID': `<urn:uuid:${randomUUID()}>`,
    'WARC-Block-Digest': digest(block),
    'Content-Length': String(block.length),
  };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return gzipSync(
    Buffer.concat([Buffer.from(`WARC/1.1\r\n${head.join('')}\r\n`), block, Buffer.from('\r\n\r\n')]),
  );
}
