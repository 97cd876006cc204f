import { hash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { BenchArticle } from '../corpus/article.ts';
import { generateArticles } from '../corpus/generate.ts';
import { createRandom, type Random } from '../corpus/random.ts';

/** A kind of file that can be made of any size: what stands before, for each article, and after. */
interface Format {
  readonly extension: string;
  readonly begin: string;
  readonly end: string;
  write(article: BenchArticle, number: number, random: Random): string;
}

const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const paragraphs = (text: string) =>
  text
    .split('\n\n')
    .map((paragraph) => `<p>${xml(paragraph)}</p>`)
    .join('\n');
const address = (number: number) => `https://news.example/${number}`;
const title = ({ headline }: BenchArticle, number: number) => `${headline} (${number})`;
const compact = (time: string) => `${time.slice(0, 10).replaceAll('-', '')}T120000Z`;

/** Bytes that look like a picture and cannot be made smaller. */
const picture = (random: Random, number: number): Buffer => {
  const bytes = Buffer.alloc(20_000 + Math.floor(random.next() * 40_000));
  for (let at = 0; at < bytes.length; at += 32) hash('sha256', `${number}:${at}`, 'buffer').copy(bytes, at);
  bytes.set([0xff, 0xd8, 0xff, 0xe0]);
  return bytes;
};

const enex: Format = {
  extension: 'enex',
  begin:
    '<?xml version="1.0" encoding="UTF-8"?>\n<en-export export-date="20240101T000000Z" application="Evernote">\n',
  end: '</en-export>\n',
  write(article, number, random) {
    const image = number % 3 === 0 ? picture(random, number) : null;
    const media = image ? `<en-media type="image/jpeg" hash="${hash('md5', image)}"/>` : '';
    const resource = image
      ? `<resource><data encoding="base64">${image.toString('base64')}</data><mime>image/jpeg</mime></resource>`
      : '';
    const note = `<?xml version="1.0" encoding="UTF-8"?><en-note>${media}${paragraphs(article.text)}</en-note>`;
    const created = compact(article.publishedAt);
    return `<note><title>${xml(title(article, number))}</title><content><![CDATA[${note}]]></content><created>${created}</created><tag>bench</tag><note-attributes><source-url>${address(number)}</source-url></note-attributes>${resource}</note>\n`;
  },
};

const warc: Format = {
  extension: 'warc',
  begin: record(0, 'warcinfo', ['Content-Type: application/warc-fields'], 'software: pressmark\r\n'),
  end: '',
  write(article, number, random) {
    const html = `<!doctype html><html><head><title>${xml(title(article, number))}</title></head><body><article><h1>${xml(title(article, number))}</h1>${paragraphs(article.text)}</article></body></html>`;
    const page = response(number, address(number), 'text/html; charset=utf-8', Buffer.from(html));
    return number % 3 === 0
      ? page + response(number, `${address(number)}.jpg`, 'image/jpeg', picture(random, number))
      : page;
  },
};

/** Records as Latin-1, so that bytes stay bytes. */
function record(number: number, type: string, headers: readonly string[], block: string): string {
  const id = `WARC-Record-ID: <urn:uuid:${type}-${number}>`;
  const lines = [`WARC-Type: ${type}`, 'WARC-Date: 2024-01-01T00:00:00Z', id, ...headers];
  return `WARC/1.1\r\n${lines.join('\r\n')}\r\nContent-Length: ${block.length}\r\n\r\n${block}\r\n\r\n`;
}

function response(number: number, uri: string, type: string, body: Buffer): string {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\nContent-Length: ${body.length}\r\n\r\n${body.toString('latin1')}`;
  return record(
    number,
    'response',
    [`WARC-Target-URI: ${uri}`, 'Content-Type: application/http; msgtype=response'],
    http,
  );
}

const jsonl: Format = {
  extension: 'jsonl',
  begin: '',
  end: '',
  write: (article, number) =>
    `${JSON.stringify({ ...article, headline: title(article, number), url: address(number) })}\n`,
};

export const formats = { enex, warc, jsonl } as const;
export type FormatName = keyof typeof formats;

/** Writes a file of at least so many bytes, the same for the same seed. @returns how many articles are in it */
export async function writeHuge(
  path: string,
  name: FormatName,
  { bytes, seed }: { readonly bytes: number; readonly seed: number },
): Promise<number> {
  const format = formats[name];
  const encoding = name === 'warc' ? 'latin1' : 'utf8';
  const random = createRandom(seed);
  const file = createWriteStream(path, { highWaterMark: 1024 * 1024 });
  let written = 0;
  const write = async (text: string) => {
    const chunk = Buffer.from(text, encoding);
    written += chunk.length;
    if (!file.write(chunk)) await once(file, 'drain');
  };
  await write(format.begin);
  let number = 0;
  for (const article of generateArticles(Number.MAX_SAFE_INTEGER, seed)) {
    await write(format.write(article, ++number, random));
    if (written >= bytes) break;
  }
  await write(format.end);
  file.end();
  await once(file, 'close');
  return number;
}
