import { createHash, type Hash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { timeSchema } from '../../contract/article.ts';
import { clipIdSchema } from '../../contract/door.ts';
import { ArchiveError } from '../../contract/errors.ts';
import { tagPathSchema } from '../../contract/tag.ts';
import type { Spooled, SpoolWriter } from '../../core/door/spool.ts';
import { readJson } from '../http/body.ts';
import type { DoorLimits } from './limits.ts';
import { boundaryOf, type PartSink, readMultipart } from './multipart.ts';

/** What comes with a page. Without a `clipId` the page's bytes and address name it, so that the same sent twice is one. */
const fieldsSchema = z.object({
  clipId: clipIdSchema.optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(4096)
    .nullable()
    .default(null),
  title: z.string().max(2000).nullable().default(null),
  selection: z.union([z.boolean(), z.stringbool()]).default(false),
  tags: z.array(tagPathSchema).max(100).default([]),
  capturedAt: timeSchema.optional(),
});
type Fields = z.infer<typeof fieldsSchema>;
const jsonSchema = fieldsSchema.extend({ html: z.string().min(1) });

/** The fields of the form that hold the page: ours, and SingleFile's. */
const pageFields = ['html', 'file'];

interface Sent {
  readonly fields: Fields;
  readonly type: string;
  readonly sha256: string;
}

/**
 * Reads a clip, its page straight into `writer`.
 *
 * @returns what is to be written beside the page, without who sent it
 * @throws ArchiveError `too-large`, `bad-input`
 */
export async function readClipBody(
  request: IncomingMessage,
  writer: SpoolWriter,
  limits: DoorLimits,
): Promise<Omit<Spooled, 'pairing'>> {
  const contentType = request.headers['content-type'];
  const boundary = boundaryOf(contentType);
  if (boundary === null && !contentType?.startsWith('application/json')) {
    throw new ArchiveError('bad-input', 'A clip comes as a form (multipart/form-data) or as JSON.');
  }
  const { fields, type, sha256 } =
    boundary === null
      ? await fromJson(request, writer, limits)
      : await fromForm(request, boundary, { writer, limits });
  const { url, title, selection, tags } = fields;
  return {
    clipId: fields.clipId ?? createHash('sha256').update(`${sha256} ${url}`).digest('hex').slice(0, 40),
    url,
    title,
    selection,
    tags,
    capturedAt: fields.capturedAt ?? new Date().toISOString(),
    type,
  };
}

async function fromJson(request: IncomingMessage, writer: SpoolWriter, { json }: DoorLimits): Promise<Sent> {
  const { html, ...fields } = read(jsonSchema, await readJson(request, json));
  const bytes = Buffer.from(html, 'utf8');
  await writer.write(bytes);
  return {
    fields,
    type: 'text/html; charset=utf-8',
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

async function fromForm(
  request: IncomingMessage,
  boundary: string,
  { writer, limits }: { readonly writer: SpoolWriter; readonly limits: DoorLimits },
): Promise<Sent> {
  const texts = new Map<string, string[]>();
  const hash = createHash('sha256');
  let type: string | null = null;
  await readMultipart(bounded(request, limits.clip), boundary, (head) => {
    if (!pageFields.includes(head.name)) return textSink(texts, head.name, limits.field);
    if (type !== null) throw new ArchiveError('bad-input', 'A clip has one page.');
    type = head.type ?? 'text/html';
    return pageSink(writer, hash);
  });
  if (type === null)
    throw new ArchiveError('bad-input', 'The form has no page: it goes in the field “html” or “file”.');
  const one = (name: string) => texts.get(name)?.at(-1);
  const fields = read(fieldsSchema, {
    clipId: one('clipId'),
    url: one('url'),
    title: one('title'),
    selection: one('selection'),
    tags: texts.get('tags'),
    capturedAt: one('capturedAt'),
  });
  return { fields, type, sha256: hash.digest('hex') };
}

function pageSink(writer: SpoolWriter, hash: Hash): PartSink {
  let size = 0;
  return {
    write(bytes) {
      size += bytes.length;
      hash.update(bytes);
      return writer.write(bytes);
    },
    end() {
      if (size === 0) throw new ArchiveError('bad-input', 'The page is empty.');
    },
  };
}

function textSink(texts: Map<string, string[]>, name: string, limit: number): PartSink {
  const chunks: Buffer[] = [];
  let size = 0;
  return {
    write(bytes) {
      size += bytes.length;
      if (size > limit)
        throw new ArchiveError('too-large', `The field “${name}” may have ${limit} bytes at most.`);
      chunks.push(bytes);
    },
    end() {
      texts.set(name, [...(texts.get(name) ?? []), Buffer.concat(chunks).toString('utf8')]);
    },
  };
}

/** The body's chunks up to a limit. The request is left as it is when reading ends early: its sender is still owed an answer. */
async function* bounded(request: IncomingMessage, limit: number): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += (chunk as Buffer).length;
    if (size > limit) throw new ArchiveError('too-large', `A clip may have ${limit} bytes at most.`);
    yield chunk as Buffer;
  }
}

function read<S extends z.ZodType>(schema: S, value: unknown): z.infer<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new ArchiveError('bad-input', `${issue?.path.join('.') || 'clip'}: ${issue?.message}`);
}
