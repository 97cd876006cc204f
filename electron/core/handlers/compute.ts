import { clipOf } from '../articles/clip-of.ts';
import { readClip } from '../capture/read-clip.ts';
import type { ComputeHandlers } from './handler.ts';

/** The calls that need no archive. */
export function computeHandlers(now: () => Date = () => new Date()): ComputeHandlers {
  return {
    'clip.read': (input) => readClip(clipOf(input, now())),
    'job.cancel': () => ({}),
  };
}
