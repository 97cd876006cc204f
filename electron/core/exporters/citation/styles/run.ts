import { escapeXml } from '../../story/escape.ts';

/** A stretch of a citation: words as they are read, in italics or with the address they lead to. */
export type Run =
  | string
  | { readonly text: string; readonly italic: true }
  | { readonly text: string; readonly address: string };

export const italic = (text: string): Run => ({ text, italic: true });

/** An address of the web; of others nothing is made that could be followed. */
export const linked = (address: string, text = address): Run =>
  /^https?:/i.test(address) ? { text, address } : text;

const wordsOf = (run: Run): string => (typeof run === 'string' ? run : run.text);

export const textOf = (runs: readonly Run[]): string => runs.map(wordsOf).join('');

/** The same words as HTML, which a word processor takes with its italics. */
export const htmlOf = (runs: readonly Run[]): string => runs.map(element).join('');

function element(run: Run): string {
  const words = escapeXml(wordsOf(run));
  if (typeof run === 'string') return words;
  return 'address' in run ? `<a href="${escapeXml(run.address)}">${words}</a>` : `<i>${words}</i>`;
}

export type Runs = readonly Run[];

/** Puts what is there one after the other, with a sign between; empty parts have none. */
export function joined(parts: readonly Runs[], between: string): Runs {
  const there = parts.filter((part) => textOf(part) !== '');
  return there.flatMap((part, at) => (at === 0 ? part : [between, ...part]));
}

/** Ends in a sign of its own, which may stand before closing quotation marks. */
const ended = /[.?!…。？！؟۔][”’"'»」』)\]]*$/u;

/** A part with its full stop, unless it ends in a sign that closes a sentence already. Empty stays empty. */
export function stopped(part: Runs): Runs {
  const text = textOf(part);
  return text === '' || ended.test(text) ? part : [...part, '.'];
}
