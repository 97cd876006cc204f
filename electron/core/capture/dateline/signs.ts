import { readDate } from '../dates/read-date.ts';
import { agencyNamed } from './agencies.ts';

/** An agency's name as it stands in a dateline. `known` says that it is in the table. */
export interface AgencyFound {
  readonly name: string;
  readonly known: boolean;
  readonly end: number;
}

/** What closes a dateline. `end` is where the sentence begins, `printedEnd` where the closing sign ends. */
export interface EndFound {
  readonly sign: 'dash' | 'colon' | 'stop' | 'none';
  readonly printedEnd: number;
  readonly end: number;
}

const bracketed = /[\s,.]{0,2}\(([\p{L}\p{M}][\p{L}\p{M}\d .&'’/-]{1,34})\)/uy;
const slashed = /[\s,.]{0,2}\/\s?([\p{L}][\p{L}\d .-]{1,24}?)\s?\//uy;
const bare = /[\s,.]{0,2}(\p{Lu}[\p{L}-]{1,12}(?:\.\p{L}{2})?)(?=\s?\.?\s?(?:-{1,2}|[–—])\s)/uy;

const dash = /\s{0,3}[.:,]?\s{0,3}(?:-{1,3}|[–—―_]{1,2})\s{0,3}/y;
const colon = /\s?:\s{1,3}/y;
const stop = /\.\s{0,3}/y;
const space = /\s{0,3}/y;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Broadcasters that sign their datelines as agencies do: "Washington (CNN) --". */
const broadcasters: ReadonlySet<string> = new Set([
  'CNN',
  'CNN Business',
  'CNN Español',
  'NBC News',
  'CBS News',
  'ABC News',
  'NPR',
  'VOA',
  'RFE/RL',
]);

/** The usual name of an agency or broadcaster, null for any other words. */
export const signatureOf = (printed: string): string | null =>
  agencyNamed(printed) ?? (broadcasters.has(printed) ? printed : null);

const isDate = (printed: string): boolean =>
  (readDate(printed, 0)?.end ?? 0) >= printed.replace(/\.$/, '').length;

/** Reads an agency at `at`: "(EFE)", "/TASS/", or a known one's bare name before a dash ("KAZINFORM –"). */
export function readAgency(text: string, at: number): AgencyFound | null {
  const framed = match(bracketed, text, at) ?? match(slashed, text, at);
  if (framed) {
    const printed = (framed[1] ?? '').trim();
    if (isDate(printed)) return null;
    const name = signatureOf(printed);
    return { name: name ?? printed, known: name !== null, end: at + framed[0].length };
  }
  const plainName = match(bare, text, at);
  const name = plainName ? signatureOf(plainName[1] ?? '') : null;
  return plainName && name !== null ? { name, known: true, end: at + plainName[0].length } : null;
}

/** Reads what closes a dateline at `at`: " —", ".-", " --", ":", "." or nothing but a space. */
export function readEnd(text: string, at: number): EndFound {
  const signs = [
    ['dash', dash],
    ['colon', colon],
    ['stop', stop],
    ['none', space],
  ] as const;
  for (const [sign, pattern] of signs) {
    const hit = match(pattern, text, at);
    if (hit) return { sign, printedEnd: at + hit[0].trimEnd().length, end: at + hit[0].length };
  }
  return { sign: 'none', printedEnd: at, end: at };
}
