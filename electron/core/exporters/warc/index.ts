import { hash, randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Article } from '../../../contract/article.ts';
import { getArticle } from '../../articles/get.ts';
import { beginFile } from '../unfinished-file.ts';
import type { MakeWriter, WriterContext } from '../writer.ts';

/**
 * WARC 1.1 (https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/): the raw bytes of every edition, each a
 * `resource` record, since the headers they were answered with were not kept; gzipped record by record (annex D), with digests.
 */
export const warc: MakeWriter = async (context) => {
  const { handle, finish, discard } = await beginFile(context.dir, 'warc.gz');
  const files: string[] = [];
  let head: readonly Uint8Array[] = [info(context.now)];
  const append = async (records: readonly Uint8Array[]) => {
    const waiting = [...head, ...records];
    head = [];
    for (const bytes of waiting) await handle.appendFile(bytes);
  };
  return {
    files,
    take(article) {
      const records = article.editions.map(({ edition }) =>
        record(context, getArticle(context.core.db, article.id, edition)),
      );
      return () => append(records);
    },
    async close(end) {
      if (end === 'failed') return discard();
      files.push(await finish(() => append([]).then(() => handle.sync())));
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
