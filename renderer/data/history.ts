import type { Client } from '../host/client.ts';

/** Calls that take something back, in the order they are to be sent. */
export type UndoCalls = readonly { readonly name: string; readonly input: unknown }[];

interface Step {
  readonly label: string;
  readonly calls: UndoCalls;
}

/** Told before each call of a step that takes many. */
type EachStep = (done: number, total: number) => void;

/** What can be undone, and what of that can be done again; each in its turn, as it was asked for. */
export interface History {
  add(label: string, calls: UndoCalls): void;
  /** Takes the last step back; gives its label, or null when there was none. */
  undo(each?: EachStep): Promise<string | null>;
  redo(each?: EachStep): Promise<string | null>;
}

const limit = 200;

function undoOf(value: unknown): UndoCalls {
  if (typeof value !== 'object' || value === null || !('undo' in value)) return [];
  return Array.isArray(value.undo) ? (value.undo as UndoCalls) : [];
}

export function createHistory(client: Pick<Client, 'send'>): History {
  const done: Step[] = [];
  const undone: Step[] = [];

  let last: Promise<unknown> = Promise.resolve();
  // What takes a step back is answered later than the next stroke of a key; the steps themselves hang together.
  const inTurn = <T>(work: () => T | Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };

  const move = async (from: Step[], to: Step[], each: EachStep = () => {}): Promise<string | null> => {
    const step = from.pop();
    if (!step) return null;
    const back: UndoCalls[] = [];
    let sent = 0;
    try {
      for (const { name, input } of step.calls) {
        each(sent, step.calls.length);
        back.unshift(undoOf(await client.send(name, input)));
        sent++;
      }
    } catch (error) {
      // What was not reached is tried again; one that fails at its first call would for ever stand before those below it.
      if (sent > 0) from.push({ label: step.label, calls: step.calls.slice(sent) });
      throw error;
    } finally {
      const calls = back.flat();
      if (calls.length > 0) to.push({ label: step.label, calls });
    }
    return step.label;
  };

  return {
    add(label, calls) {
      if (calls.length === 0) return;
      void inTurn(() => {
        done.push({ label, calls });
        if (done.length > limit) done.shift();
        undone.length = 0;
      });
    },
    undo: (each) => inTurn(() => move(done, undone, each)),
    redo: (each) => inTurn(() => move(undone, done, each)),
  };
}
