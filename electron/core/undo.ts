import type { CallName, Input } from '../contract/api.ts';
import { mostIds } from '../contract/article.ts';

/** One call that takes back a change; a list of them is sent in order. */
export type UndoCall = {
  [N in CallName]: { readonly name: N; readonly input: Input<N> };
}[CallName];

/** What a call that may be taken back gives. */
export interface Changed {
  changed: number;
  undo: { name: string; input: unknown }[];
}

/** Ids in lists that one call each can name, in order; no list for none. */
export const inCalls = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / mostIds) }, (_, n) =>
    ids.slice(n * mostIds, (n + 1) * mostIds),
  );

/** The wire's form of a list of undo calls. */
export const undoList = (calls: readonly UndoCall[]): Changed['undo'] => calls.map((call) => ({ ...call }));
