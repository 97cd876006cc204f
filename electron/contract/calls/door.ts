import { z } from 'zod';
import { doorSchema, extensionOriginSchema, pairingAnswerSchema, pairingNameSchema } from '../door.ts';
import { type CallShape, idSchema, nothing } from './call.ts';

/** The clipper's door, and the programs that may come in by it. */
export const doorCalls = {
  'door.get': {
    kind: 'write',
    summary: "The clipper's door: where it is open, who may come in and who asks to",
    input: nothing,
    output: doorSchema,
  },
  'door.report': {
    kind: 'write',
    summary: "A host's word of where it opened the clipper's door, or why it could not",
    input: doorSchema.pick({ port: true, problem: true }),
    output: nothing,
  },
  'door.take': {
    kind: 'write',
    summary: 'Take in the clips that came through the door and wait on the disk',
    input: nothing,
    output: z.object({ taken: z.number().int() }),
  },
  'door.retry': {
    kind: 'write',
    summary: 'Try once more the clips that could not be understood',
    input: nothing,
    output: z.object({ taken: z.number().int() }),
  },
  'pairing.ask': {
    kind: 'write',
    summary: 'An extension asks to be let in; the code is shown on both sides',
    input: z.object({ name: pairingNameSchema, origin: extensionOriginSchema }),
    output: z.object({ request: z.string(), code: z.string() }),
  },
  'pairing.poll': {
    kind: 'write',
    summary: 'What became of a request to be let in; the token is told once',
    input: z.object({ request: z.string(), origin: extensionOriginSchema }),
    output: pairingAnswerSchema,
  },
  'pairing.answer': {
    kind: 'write',
    summary: "The person's word on a request to be let in",
    input: idSchema.extend({ accept: z.boolean() }),
    output: nothing,
  },
  'pairing.create': {
    kind: 'write',
    summary: 'A token for a program that cannot ask to be let in; it is told once',
    input: z.object({ name: pairingNameSchema }),
    output: z.object({ token: z.string() }),
  },
  'pairing.revoke': {
    kind: 'write',
    summary: 'Let a program in no more',
    input: idSchema,
    output: nothing,
  },
  'pairing.check': {
    kind: 'read',
    summary: 'Whom a token belongs to, and whether any program of this origin is paired',
    input: z.object({ token: z.string().nullable(), origin: extensionOriginSchema.nullable() }),
    output: z.object({ id: z.string().nullable(), paired: z.boolean() }),
  },
} as const satisfies Record<string, CallShape>;
