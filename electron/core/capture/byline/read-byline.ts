import { bylineLead } from './byline-words.ts';
import { isNoPerson } from './not-persons.ts';
import { splitNames } from './split-names.ts';
import { withoutAgency } from './with-agency.ts';

/** Who wrote a story: `byline` as printed, `authors` the persons in it, in natural case. */
export interface Byline {
  readonly byline: string;
  readonly authors: readonly string[];
  /** Where the first of them wrote from ("By Virginia Lopez in Caracas"); null where it is not said. */
  readonly place: string | null;
}

const longest = 240;
const editing =
  /\s*[;,.]?\s*(?:Additional reporting|Editing|Writing|Edited|Edición|Editado|Compiled|Translated|Graphics?|Photos?|Fotos?)\b.*$/u;

/**
 * Reads a line that says who wrote the story: "By Kulpash Konyrova", "Por Ana Pérez y Luis Gómez",
 * "By Virginia Lopez in Caracas", "Reporting by X; Editing by Y" (only reporters are authors).
 * Desks and agencies ("Staff reporter", "By Reuters") give a byline without authors.
 *
 * @returns null where the line is something else, such as a sentence that begins with "By"
 */
export function readByline(line: string): Byline | null {
  const byline = line.trim();
  if (byline.length > longest) return null;
  const found = bylineLead.exec(byline);
  if (!found) return null;
  const names = withoutAgency(byline.slice(found[0].length).replace(editing, ''));
  // "en" joins names in Dutch and stands before a place in Spanish.
  const authors = splitNames(/^door\b/i.test(found[0]) ? names.replaceAll(' en ', ', ') : names);
  return authors && { byline, authors, place: authors.length > 0 ? placeIn(names, authors) : null };
}

const placeAfter =
  /\s(?:in|en|à|a|em|da|at|aus|из|в)\s(\p{Lu}[\p{L}\p{M}'’-]+(?: (?:\p{Lu}[\p{L}\p{M}'’-]+|de|la|del|do)){0,3})(?=$|,| (?:and|und|et|e|y)\s)/u;
/** "Bruna Reis — Rio Branco". */
const placeBehind = /\s[—–]\s(\p{Lu}[\p{L}\p{M}'’-]+(?: (?:\p{Lu}[\p{L}\p{M}'’-]+|de|la|del|do)){0,3})$/u;
/** Czech "a" joins names, so what is an author is no place; nor is a paper's name. */
function placeIn(names: string, authors: readonly string[]): string | null {
  const place = placeAfter.exec(names)?.[1] ?? placeBehind.exec(names)?.[1] ?? null;
  return place !== null && (authors.includes(place) || isNoPerson(place)) ? null : place;
}

/** "Anna-Maija Lehto HS": the outlet's short name behind the author's. */
const outlet = /(?<=^\S{1,24}(?: \S{1,24}){1,3}) \p{Lu}{2,4}$/u;

/**
 * Reads a line that is nothing but persons' names: "Kulpash Serik", "Ruth Penhallow in Saltmouth". Many a headline looks so:
 * ask only where a byline is expected.
 */
export function readBareNames(line: string): Byline | null {
  const byline = line.trim();
  if (byline.length > 80 || /[\d:.!?"“”]/.test(byline.replace(/\b\p{Lu}\./gu, ''))) return null;
  const authors = splitNames(byline.replace(outlet, ''));
  const whole = authors?.every((name) => /^\S+(?: \S+){1,3}$/.test(name)) ?? false;
  return authors && authors.length > 0 && authors.length <= 3 && whole
    ? { byline, authors, place: placeIn(byline, authors) }
    : null;
}
