import type { QueryNode } from '../tree.ts';

/** A word before a parenthesis that says something of what stands in it: `ATLEAST3(…)`. */
export interface QueryFunction {
  /** What a name means; null where it is not this function's. */
  read(name: string): Apply | null;
}

/**
 * @param node what stands in the parentheses
 * @param distance the number after a comma at their end (`NEAR(a b, 5)`); null where there is none
 * @returns the node meant; what is wrong where there is none, and the node is taken as it is
 */
export type Apply = (node: QueryNode, distance: number | null) => QueryNode | string;
