import { z } from 'zod';
import { settingsChangeSchema, settingsSchema, statsSchema, verifyReportSchema } from '../archive.ts';
import { type CallShape, nothing } from './call.ts';

/** The archive as a whole: its counts, its soundness, its bytes, its running jobs and what the interface remembers. */
export const archiveCalls = {
  'archive.stats': {
    kind: 'read',
    summary: 'Counts and sizes of the archive',
    input: nothing,
    output: statsSchema,
  },
  'archive.verify': {
    kind: 'read',
    summary: "Check every capture's hash, every foreign key, and the index against the store",
    input: nothing,
    output: verifyReportSchema,
  },
  'job.cancel': {
    kind: 'all',
    summary: 'Stop a running import or export; what is done stays done',
    input: z.object({ job: z.string() }),
    output: nothing,
  },
  'blob.get': {
    kind: 'read',
    summary:
      'The raw bytes of a capture, by SHA-256; or a page as it can be looked at, with nothing in it that reaches the network',
    input: z.object({
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      as: z.enum(['kept', 'page']).default('kept'),
    }),
    output: z.object({ type: z.string(), bytes: z.instanceof(Uint8Array) }),
  },
  'settings.get': {
    kind: 'write',
    summary: 'What the interface remembers',
    input: nothing,
    output: settingsSchema,
  },
  'settings.set': {
    kind: 'write',
    summary: 'Remember a choice of the interface',
    input: settingsChangeSchema,
    output: settingsSchema,
  },
} as const satisfies Record<string, CallShape>;
