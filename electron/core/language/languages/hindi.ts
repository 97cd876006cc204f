import plugin from 'lunr-languages/lunr.hi.js';
import { fold } from '../fold.ts';
import { lunrEntry } from './lunr.ts';

/** Longest first, as the first that fits is taken off. Folded: one sign for both nasals, no nukta. */
const endings =
  'ाएंगी ाएंगे ाऊंगी ाऊंगा ाइयां ाइयों ाएगी ाएगा ाओगी ाओगे एंगी ेंगी एंगे ेंगे ूंगी ूंगा ातीं नाओं नाएं ताओं ताएं ियां ियों ाकर ाइए ाईं ाया ेगी ेगा ोगी ोगे ाने ाना ाते ाती ाता तीं ाओं ाएं ुओं ुएं ुआं कर ाओ िए ाई ाए ने नी ना ते ीं ती ता ां ों ें ो े ू ु ी ि ा'
    .split(' ')
    .sort((a, b) => b.length - a.length);

/** lunr-languages has the stop words; the endings are those of Ramanathan and Rao, A Lightweight Stemmer for Hindi, 2003. */
function stem(word: string): string {
  const folded = fold(word);
  const ending = endings.find((one) => folded.endsWith(one) && folded.length >= one.length + 2);
  return ending ? folded.slice(0, -ending.length) : folded;
}

export const hindi = lunrEntry('hi', plugin, { stem });
