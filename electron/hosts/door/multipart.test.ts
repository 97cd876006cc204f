import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundaryOf, readMultipart } from './multipart.ts';

interface Part {
  readonly name: string;
  readonly body: Buffer;
}

const boundary = 'x-y';

async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function partsOf(bytes: Buffer, size = 7): Promise<Part[]> {
  const parts: Part[] = [];
  await readMultipart(pieces(bytes, size), boundary, ({ name }) => {
    const chunks: Buffer[] = [];
    return {
      write: (chunk) => void chunks.push(Buffer.from(chunk)),
      end: () => void parts.push({ name, body: Buffer.concat(chunks) }),
    };
  });
  return parts;
}

const form = (parts: readonly Part[], end = `--${boundary}--\r\n`): Buffer =>
  Buffer.concat([
    ...parts.flatMap(({ name, body }) => [
      Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n`),
      body,
      Buffer.from('\r\n'),
    ]),
    Buffer.from(end),
  ]);

test('whatever bytes a part has, and however they arrive, they come out as they were', async () => {
  const tricky = fc.array(fc.constantFrom('\r\n', '--', boundary, '\r\n--x-', '\r', '\n', 'a'), {
    maxLength: 8,
  });
  const body = fc.oneof(
    fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
    tricky.map((words) => Buffer.from(words.join(''))),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(body, { maxLength: 4 }),
      fc.integer({ min: 1, max: 60 }),
      async (bodies, size) => {
        const parts = bodies
          .filter((bytes) => !Buffer.concat([Buffer.from('\r\n'), bytes]).includes(`\r\n--${boundary}`))
          .map((bytes, i) => ({ name: `part${i}`, body: bytes }));
        expect(await partsOf(form(parts), size)).toEqual(parts);
      },
    ),
  );
});

test('what a browser sends is read', async () => {
  const data = new FormData();
  data.append('url', 'https://news.example/ä');
  data.append('file', new Blob(['<p>ü</p>'], { type: 'text/html' }), 'A "page".html');
  const response = new Response(data);
  const heads: unknown[] = [];
  const found = boundaryOf(response.headers.get('content-type') ?? '') ?? '';
  await readMultipart(pieces(Buffer.from(await response.arrayBuffer()), 11), found, (head) => {
    heads.push(head);
    return { write: () => {}, end: () => {} };
  });
  expect(heads).toEqual([
    { name: 'url', fileName: null, type: null },
    { name: 'file', fileName: 'A "page".html', type: 'text/html' },
  ]);
});

test.each([
  ['nothing', ''],
  ['no form at all', 'hello there'],
  ['a form cut short in a head', `--${boundary}\r\nContent-Dispo`],
  ['a form cut short in a body', `--${boundary}\r\nContent-Disposition: form-data; name="a"\r\n\r\nhalf`],
  ['a form without its end', form([{ name: 'a', body: Buffer.from('b') }], '').toString()],
])('%s is refused', async (_name, text) => {
  await expect(partsOf(Buffer.from(text))).rejects.toThrow(/cut short/);
});

test('a part without a name, a head without an end and a flood of parts are refused', async () => {
  await expect(
    partsOf(Buffer.from(`--${boundary}\r\nContent-Type: a/b\r\n\r\nx\r\n--${boundary}--`)),
  ).rejects.toThrow(/no name/);
  await expect(partsOf(Buffer.from(`--${boundary}\r\nX: ${'y'.repeat(9000)}`), 1000)).rejects.toThrow(
    /too long/,
  );
  const many = Array.from({ length: 101 }, () => ({ name: 'a', body: Buffer.alloc(0) }));
  await expect(partsOf(form(many), 500)).rejects.toThrow(/more than 100/);
});

test('a boundary is found however it is written', () => {
  expect(boundaryOf('multipart/form-data; boundary="a b"')).toBe('a b');
  expect(boundaryOf('Multipart/Form-Data; charset=utf-8; BOUNDARY=ab')).toBe('ab');
  expect(boundaryOf('multipart/mixed; boundary=ab')).toBeNull();
  expect(boundaryOf(undefined)).toBeNull();
});
