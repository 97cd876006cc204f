import frenchPlugin from 'lunr-languages/lunr.fr.js';
import italianPlugin from 'lunr-languages/lunr.it.js';
import portuguesePlugin from 'lunr-languages/lunr.pt.js';
import romanianPlugin from 'lunr-languages/lunr.ro.js';
import { lightEntry } from './light.ts';
import { lunrEntry } from './lunr.ts';

/** `l’élection` is one word to the index, which asks for `élection`. */
const elided = /^(?:(?:jus|lors|puis|quoi|quel)?qu|[cdjlmnst])['’ʼ](?=.)/;
const elidedItalian =
  /^(?:(?:d|n|s|c|qu|b|tutt|mezz|cent|senz|anch|gl|dov|cos|com)|(?:[ac]|da|de|ne|su|que|be)?ll|quest|sant|[lm]|un|all|dagl|degl|negl)['’ʼ](?=.)/;

/** Accents that the stemmer looks for in endings, put back where they were not typed or printed. */
export const french = lunrEntry('fr', frenchPlugin, {
  prepare: (word) =>
    word
      .replace(elided, '')
      .replace(/it[eé](s?)$/, 'ité$1')
      .replace(/(.{3})ees?$/, '$1ée'),
});
export const italian = lunrEntry('it', italianPlugin, {
  prepare: (word) =>
    word.replace(elidedItalian, '').replace(/(al|iv|il|os|ar|un|er|ac|ic|nd|ov)ita['’]?$/, '$1ità'),
});
export const portuguese = lunrEntry('pt', portuguesePlugin, {
  prepare: (word) =>
    word
      .replace(/[cç]ao$/, 'ção')
      .replace(/[cç][oõ]es$/, 'ção')
      .replace(/([lnstx])(?:[oõ]es|ao)$/, '$1ão')
      .replace(/encia(s?)$/, 'ência$1')
      .replace(/ancia(s?)$/, 'ância$1')
      .replace(/ave(l|is)$/, 'áve$1')
      .replace(/ive(l|is)$/, 'íve$1'),
});
/** The stemmer has the cedillas of old keyboards; the letters have been with commas since 1993. */
export const romanian = lunrEntry('ro', romanianPlugin, {
  prepare: (word) =>
    word
      .replaceAll('ș', 'ş')
      .replaceAll('ț', 'ţ')
      .replace(/([aiu])t(i(?:e|i|a|ei|ilor|ile|une|uni|unea|unii|unile|unilor))$/, '$1ţ$2')
      .replace(/itat(i|ii|ile|ilor)$/, 'ităţ$1')
      .replace(/([^aeiouăâî])u$/, '$1'),
});
/** Of Catalan only what is written on to a word is taken off. */
export const catalan = lightEntry('ca', { stem: (word) => word.replace(elided, '') });
