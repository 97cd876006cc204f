import { monthNamed, weekdayNamed } from '../dates/calendar-words.ts';
import { naturalCase } from './natural-case.ts';
import { isNoPerson } from './not-persons.ts';

const particle =
  /^(?:de|la|las|los|del|y|e|da|das|do|dos|di|du|van|von|der|den|zu|bin|ibn|al|el|ter|te|le|af|av)$/;
const nameWord =
  /^(?:\p{Lu}\.?|\p{L}{0,2}['’]?\p{Lu}[\p{L}\p{M}'’-]{0,30}\.?|(?:al|el|as|ad|ash|an)-\p{Lu}[\p{L}\p{M}'’-]{0,30}|(?:\p{Lu}\.){1,4}(?:-\p{Lu}\.)?)$/u;
const suffix = /^(?:Jr\.?|Sr\.?|II|III|IV|MD|M\.D\.|PhD|Ph\.D\.)$/;
/** What follows a name without being part of it: a place, a paper, an address. */
const trailing =
  /\s+(?:in|en|at|for|para|from|desde|of|at|with|à|in)\s+.{1,80}$|\s*[(<[].{0,80}$|\s+\|\s.{0,80}$|\s*@\S{1,40}$|\s+\S{1,40}@\S{1,60}$/u;
const mostWords = 6;

function isPersonName(name: string): boolean {
  const words = name.split(' ');
  if (words.length > mostWords || words.length === 0) return false;
  if (!words.every((word, at) => nameWord.test(word) || (at > 0 && particle.test(word)))) return false;
  if (particle.test(words.at(-1) ?? '')) return false;
  return words.length > 1 || (monthNamed(name) === null && weekdayNamed(name) === null && name.length > 2);
}

/** "Ana Pérez y Luis Gómez" are two, "José Ortega y Gasset" is one: a second person has two names at least. */
function splitSpanish(part: string): readonly string[] {
  const [first = '', ...others] = part.split(/\s(y|e)\s/);
  const names = [first];
  for (let at = 0; at + 1 < others.length; at += 2) {
    const [joint, name = ''] = [others[at], others[at + 1]];
    if (name.includes(' ')) names.push(name);
    else names[names.length - 1] = `${names.at(-1)} ${joint} ${name}`;
  }
  return names;
}

/**
 * The persons that a byline's names stand for, in natural case; desks, agencies and jobs are left out.
 *
 * @param names what follows "By": "A. B. and C. D.", "Ana Pérez y Luis Gómez", "VIRGINIA LOPEZ in Caracas"
 * @returns null where a part is neither a person's name nor a desk, as in a sentence
 */
export function splitNames(names: string): readonly string[] | null {
  const persons: string[] = [];
  const parts = names
    .replace(trailing, '')
    .replace(/[,;:]+$/, '')
    .replace(/(?<=\p{Ll}{3})\.$/u, '')
    .split(/\s*[,;/•|]\s*(?:(?:and|y|und|et)\s)?|\s+(?:and|AND|&|und|et|con|with)\s+/u)
    .flatMap(splitSpanish)
    .map((part) => part.replace(trailing, '').replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '');
  for (const part of parts) {
    if (suffix.test(part) && persons.length > 0) {
      persons[persons.length - 1] = `${persons.at(-1)} ${part}`;
    } else if (!isNoPerson(part)) {
      if (!isPersonName(part)) return null;
      persons.push(naturalCase(part));
    }
  }
  return parts.length === 0 ? null : persons;
}
