import { mapText } from '../tree.ts';
import type { QueryFunction } from './function.ts';

const mostTimes = 100;

/** `ATLEAST3(word)` (Nexis): it stands three times or more in the article. */
export const atleast: QueryFunction = {
  read: (name) => {
    const times = /^atleast(\d{1,6})$/i.exec(name)?.[1];
    if (times === undefined) return null;
    const least = Math.min(mostTimes, Number(times));
    return (node) =>
      least < 2 ? node : mapText(node, (leaf) => (leaf.least === undefined ? { ...leaf, least } : leaf));
  },
};
