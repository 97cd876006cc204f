import { z } from 'zod';

export const operationNames = [
  'add',
  'tag',
  'edit',
  'state',
  'import',
  'merge',
  'export',
  'rebuild',
  'backup',
  'restore',
  'salvage',
  'open',
] as const;
export type Operation = (typeof operationNames)[number];

const id = z.string();

/** What a doer says once it was told that it is done. */
const acknowledgementSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready') }),
  z.object({ kind: z.literal('done') }),
  z.object({ kind: z.literal('added'), id, token: z.string() }),
  z.object({ kind: z.literal('tagged'), id, tag: z.string() }),
  z.object({ kind: z.literal('edited'), id, n: z.number() }),
  z.object({ kind: z.literal('starred'), id }),
  z.object({ kind: z.literal('backed up'), path: z.string() }),
]);
export type Acknowledgement = z.infer<typeof acknowledgementSchema>;

/** Of a killed doer's output; a last line that was cut short was not acknowledged. */
export const acknowledgementsIn = (stdout: string): readonly Acknowledgement[] =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => acknowledgementSchema.parse(JSON.parse(line)));
