import { z } from 'zod';

/**
 * A Pressmark bundle: a whole archive in one zip that needs no Pressmark to be read. Inside it is a bag of BagIt 1.0 (RFC 8493):
 *
 * - `data/pressmark.json`: what it is, see `bundleSchema`
 * - `data/tables/NAME.jsonl`: each table of the archive, one row a line, its columns by name; bytes are `{"base64": "…"}`. In `blob`, the
 *   raw bytes of captures and pictures as they came; those of more than 64 KiB are null and have a file of their own:
 * - `data/blobs/SHA256`
 * - `manifest-sha256.txt`: the hash of each of these
 */
export const bundlePaths = {
  declaration: 'bagit.txt',
  info: 'bag-info.txt',
  manifest: 'manifest-sha256.txt',
  about: 'data/pressmark.json',
  table: (name: string) => `data/tables/${name}.jsonl`,
  blob: (sha256: string) => `data/blobs/${sha256}`,
} as const;

/** `version` is the schema's, by which an older bundle is brought up to date; `tables` are in the order in which they refer to each other. */
export const bundleSchema = z.object({
  bundle: z.literal(1),
  version: z.number().int().min(1),
  articles: z.number().int(),
  exportedAt: z.string(),
  tables: z.array(z.string().regex(/^[a-z_]+$/)),
});
export type Bundle = z.infer<typeof bundleSchema>;

/** Not part of an archive: imports that have not ended, and what programs of one machine may do. */
export const leftOut: ReadonlySet<string> = new Set([
  'import_job',
  'import_source',
  'import_failure',
  'pairing',
  'received',
]);

/** A row with its columns by name, as a line of JSON has it. */
export function rowToJson(row: Readonly<Record<string, unknown>>): string {
  // Before JSON sees them: a Buffer writes itself as a list of numbers.
  const columns = Object.entries(row).map(([name, value]) => [
    name,
    value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value,
  ]);
  return JSON.stringify(Object.fromEntries(columns));
}

const valueSchema = z.union([
  z.string(),
  z.number(),
  z.null(),
  z.object({ base64: z.string() }).transform(({ base64 }) => Buffer.from(base64, 'base64')),
  // As bundles once had bytes that lay packed in the archive.
  z
    .object({ type: z.literal('Buffer'), data: z.array(z.number().int().min(0).max(255)) })
    .transform(({ data }) => Buffer.from(data)),
]);
const rowSchema = z.record(z.string().regex(/^[a-z0-9_]+$/), valueSchema);
export type BundleRow = z.infer<typeof rowSchema>;

/** @throws where a line is no row */
export const rowOfJson = (line: string): BundleRow => rowSchema.parse(JSON.parse(line));
