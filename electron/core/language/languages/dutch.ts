import plugin from 'lunr-languages/lunr.nl.js';
import { fold } from '../fold.ts';
import { lunrEntry } from './lunr.ts';

const hardened: Readonly<Record<string, string>> = { z: 's', v: 'f' };

/** The stem of `huizen` and `brieven` is that of `huis` and `brief`. */
export const dutch = lunrEntry('nl', plugin, {
  prepare: fold,
  finish: (stem) => stem.replace(/[zv]$/, (letter) => hardened[letter] ?? letter),
});
