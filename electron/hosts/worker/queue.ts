import type { Reply, Request } from '../../contract/transport.ts';

interface Waiting {
  readonly request: Request;
  readonly answer: (reply: Reply) => void;
}

const superseded: Reply = {
  ok: false,
  error: { code: 'superseded', message: 'A newer call took this one’s place.' },
};

/**
 * Requests that a thread has not begun. A newer one with the same `supersedes` key answers and removes those before it,
 * so that a fast typist's thread only ever works on the last keystroke.
 */
export function createQueue() {
  const waiting: Waiting[] = [];
  return {
    push(request: Request, answer: (reply: Reply) => void): void {
      const key = request.supersedes;
      if (key !== undefined) {
        for (let i = waiting.length - 1; i >= 0; i--) {
          const older = waiting[i];
          if (older?.request.supersedes !== key) continue;
          waiting.splice(i, 1);
          older.answer(superseded);
        }
      }
      waiting.push({ request, answer });
    },
    next: (): Waiting | undefined => waiting.shift(),
    get size(): number {
      return waiting.length;
    },
  };
}
