import { z } from 'zod';
import { api, type CallName } from '../../contract/api.ts';
import type { Reply, Request } from '../../contract/transport.ts';
import { jobOf } from '../job-of.ts';

/** The jobs that callers wait for: imports, exports, backups. */
export interface JobsUnderWay {
  /** Notes the job until its reply is there. Calls that are no jobs go by. */
  follow(request: Request, reply: Promise<Reply>): Promise<Reply>;
  /** The names by which they are stopped. */
  names(): readonly string[];
}

/** Whether a call is long work that can be told of and stopped. */
export function isJob(name: string): boolean {
  if (!Object.hasOwn(api, name) || name === 'job.cancel') return false;
  const input: z.ZodType = api[name as CallName].input;
  return input instanceof z.ZodObject && 'job' in input.shape;
}

export function createJobsUnderWay(): JobsUnderWay {
  const waiting = new Map<Promise<Reply>, string>();
  return {
    follow(request, reply) {
      if (!isJob(request.name)) return reply;
      waiting.set(reply, jobOf(request) ?? 'job');
      void reply.finally(() => waiting.delete(reply));
      return reply;
    },
    names: () => [...waiting.values()],
  };
}
