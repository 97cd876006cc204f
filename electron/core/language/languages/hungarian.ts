import plugin from 'lunr-languages/lunr.hu.js';
import { lunrEntry } from './lunr.ts';

const accentless = [
  [/(?<=.{3})([br]|t)ol$/, '$1ól'],
  [/(?<=.{3})nal$/, 'nál'],
  [/(?<=.{3})nel$/, 'nél'],
  [/(?<=.{3})kent$/, 'ként'],
  [/(?<=.{3})(ebb|eb|ett|ek)(ol)$/, '$1ől'],
] as const;

/** Its case endings are known by their accents, which go where they were not typed. */
export const hungarian = lunrEntry('hu', plugin, {
  prepare: (word) => accentless.reduce((done, [ending, accented]) => done.replace(ending, accented), word),
});
