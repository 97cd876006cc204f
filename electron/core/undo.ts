import type { CallName, Input } from '../contract/api.ts';

/** One call that takes back a change; a list of them is sent in order. */
export type UndoCall = {
  [N in CallName]: { readonly name: N; readonly input: Input<N> };
}[CallName];

/** What a call that may be taken back gives. */
export interface Changed {
  changed: number;
  undo: { name: string; input: unknown }[];
}

/** The wire's form of a list of undo calls. */
export const undoList = (calls: readonly UndoCall[]): Changed['undo'] => calls.map((call) => ({ ...call }));
