import { z } from 'zod';
import {
  archiveListSchema,
  archiveNameSchema,
  makeArchiveSchema,
  openArchiveSchema,
  openedArchiveSchema,
} from '../archives.ts';
import { type CallShape, changedSchema, nothing } from './call.ts';

const dir = z.string().min(1).max(4096);

/** Which archive is open: carried out by the program that has it open, not by the archive. */
export const archivesCalls = {
  'archives.list': {
    kind: 'host',
    summary: 'The archive that is open and those that were opened before',
    input: nothing,
    output: archiveListSchema,
  },
  'archives.open': {
    kind: 'host',
    summary: 'Open another archive in the place of this one; every window is told by “archive.switched”',
    input: openArchiveSchema,
    output: openedArchiveSchema,
  },
  'archives.make': {
    kind: 'host',
    summary: 'Make a new archive and open it',
    input: makeArchiveSchema,
    output: openedArchiveSchema,
  },
  'archives.forget': {
    kind: 'host',
    summary: 'Take an archive off the list; the archive itself stays where it is',
    input: z.object({ dir }),
    output: changedSchema,
  },
  'archives.remember': {
    kind: 'host',
    summary: 'Put an archive on the list, as one opened at that time',
    input: z.object({ dir, openedAt: z.iso.datetime(), name: archiveNameSchema.nullable().default(null) }),
    output: changedSchema,
  },
  'archives.rename': {
    kind: 'host',
    summary: 'Call an archive of the list something; null is the name of its folder, which stays as it is',
    input: z.object({ dir, name: archiveNameSchema.nullable() }),
    output: changedSchema,
  },
} as const satisfies Record<string, CallShape>;
