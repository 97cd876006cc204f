import { combine } from '../operators/combine.ts';
import { bounded } from '../operators/operator.ts';
import type { QueryFunction } from './function.ts';

const usual = 10;

/** `NEAR(a b c, 5)`: all of them near each other. */
export const near: QueryFunction = {
  read: (name) =>
    name.toLowerCase() === 'near'
      ? (node, distance) => {
          const nodes = node.kind === 'and' ? node.nodes : [node];
          if (nodes.length < 2) return 'NEAR takes two words or more; this one is looked for by itself.';
          return combine(nodes, { mode: 'near', distance: bounded(distance ?? usual) });
        }
      : null,
};
