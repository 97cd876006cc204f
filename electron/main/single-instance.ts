import { z } from 'zod';
import type { Opened } from '../contract/bridge.ts';
import { openedFromArguments } from './opened.ts';

const handedSchema = z.object({ args: z.array(z.string()), cwd: z.string() });

/** What a second start tells the first: how it was called. Chromium reorders `argv`, so it is sent along as it was. */
export function handOver(): z.infer<typeof handedSchema> {
  return { args: process.argv.slice(1), cwd: process.cwd() };
}

/** The files and links that a second start was given; none where what it sent is not ours. */
export function openedBySecond(data: unknown, appPath: string): Opened[] {
  const handed = handedSchema.safeParse(data);
  return handed.success ? openedFromArguments({ ...handed.data, appPath }) : [];
}
