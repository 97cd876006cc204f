import { z } from 'zod';
import {
  backupSchema,
  examinationSchema,
  keepingStateSchema,
  placeSchema,
  restoredSchema,
  salvageSchema,
} from '../keeping.ts';
import { type CallShape, job, nothing } from './call.ts';

const path = z.string().min(1).max(4096);

/** Never losing: where the archive lies, its backups and its repair. They are carried out on an archive that cannot be opened too. */
export const keepingCalls = {
  'keeping.state': {
    kind: 'write',
    summary: 'How well the archive is kept: its place, its backups, and whether it can be changed',
    input: nothing,
    output: keepingStateSchema,
  },
  'place.look': {
    kind: 'compute',
    summary: 'Where a folder lies: on a disk of this machine, on the network, or in a synchronised folder',
    input: z.object({ dir: path }),
    output: placeSchema,
  },
  'backup.list': {
    kind: 'write',
    summary: 'The backups there are, the newest first',
    input: nothing,
    output: z.object({ backups: z.array(backupSchema) }),
  },
  'backup.make': {
    kind: 'write',
    summary: 'Make a backup now, and check it',
    input: z.object({ job }),
    output: backupSchema,
  },
  'backup.check': {
    kind: 'write',
    summary: 'Open a backup and check all of it, the bytes of captures too',
    input: z.object({ path, job }),
    output: z.object({ problems: z.array(z.string()) }),
  },
  'backup.restore': {
    kind: 'write',
    summary: 'Put a backup in the place of the archive, which is set aside; then the archive is opened anew',
    input: z.object({ path, job }),
    output: restoredSchema,
  },
  'repair.examine': {
    kind: 'write',
    summary: 'Find out what is damaged; nothing is changed',
    input: z.object({ job }),
    output: examinationSchema,
  },
  'repair.index': {
    kind: 'write',
    summary: 'Build the full-text index anew from the articles',
    input: nothing,
    output: nothing,
  },
  'repair.blobs': {
    kind: 'write',
    summary: 'Put back files of captures that are missing or torn from the backups that have them',
    input: z.object({ job }),
    output: z.object({ mended: z.number().int(), left: z.array(z.string()) }),
  },
  'repair.salvage': {
    kind: 'write',
    summary: 'Copy what can be read of a damaged archive into a new one; the damaged one is set aside',
    input: z.object({ job }),
    output: salvageSchema,
  },
} as const satisfies Record<string, CallShape>;
