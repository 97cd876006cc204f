import { standsAlone } from '../dateline/cities.ts';
import { monthNamed, weekdayNamed } from '../dates/calendar-words.ts';
import { joints } from './byline-words.ts';
import { naturalCase } from './natural-case.ts';
import { isNoPerson } from './not-persons.ts';

const particle =
  /^(?:de|la|las|los|del|y|e|da|das|do|dos|di|du|van|von|der|den|zu|bin|ibn|al|el|ter|te|le|af|av)$/;
const nameWord =
  /^(?:\p{Lu}\.?|\p{L}{0,2}['’]?\p{Lu}[\p{L}\p{M}'’-]{0,30}\.?|(?:al|el|as|ad|ash|an)-\p{Lu}[\p{L}\p{M}'’-]{0,30}|(?:\p{Lu}\.){1,4}(?:-\p{Lu}\.)?)$/u;
/** Scripts without capitals: nothing but the letters tells a name from a phrase, so it must be short. */
const uncased =
  /^(?:[\p{Script=Han}々]{2,5}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]{1,5}[\s　・][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]{1,5}|\p{Script=Katakana}[\p{Script=Katakana}ー・＝]{2,20}|\p{Script=Hangul}{2,4}|(?:[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Thai}][\p{L}\p{M}"'’׳״.-]{1,16}\s?){2,4})$/u;
/** A reporter's title or desk, before or behind the name ("김서연 기자", "记者李晓岚"). */
const title =
  /\s?(?:기자|특파원|記者|记者|通讯员|特派員|編集委員|論説委員)$|^(?:本报|本社|新华社)?(?:记者|記者|通讯员)\s?/gu;
const suffix = /^(?:Jr\.?|Sr\.?|II|III|IV|MD|M\.D\.|PhD|Ph\.D\.)$/;
/** What follows a name without being part of it: a place, a paper, an address. */
const trailing =
  /\s+[—–]\s+\p{Lu}[\p{L} .'’-]{2,40}$|\s+(?:in|en|at|for|para|from|desde|of|at|with|à|in)\s+.{1,80}$|\s*[(<[].{0,80}$|\s+\|\s.{0,80}$|\s*@\S{1,40}$|\s+\S{1,40}@\S{1,60}$/u;
/** A job right behind a name: "LAURE BRETTON Envoyés spéciaux à Toulouse". */
const jobBehind =
  /\s+(?:Envoyée?s? spécia(?:le?s?|ux)|Correspondante?s?|Enviad[oa]s? especial(?:es)?|Corresponsal(?:es)?|(?:(?:Special|Staff|Senior|Chief|National|Foreign|Political|Contributing|Washington|White House) ){1,3}(?:Correspondents?|Writers?|Reporters?|Editors?|Columnists?))(?!\p{L}).*$/iu;
const mostWords = 6;

const listSign =
  /\s*[,;/•|،、，；·]\s*(?:(?:and|y|und|et|en|och|og)\s)?|(?<=\p{L}\s\p{L}+)\s+[\u0648\u05d5]\s?(?=\p{L}{2,}\s)/u;
/** Written large these are within no name: "By Land And Sea" is a title. */
const titleWord = /^(?:And|Of|The|With|From|Und)$/;
/** "John Smith And Jane Doe". */
const largeAnd = /(?<=\S \S+) And (?=\S+ \S)/g;
const jointSign = new RegExp(`\\s+(?:${joints})\\s+`, 'u');

function isPersonName(name: string): boolean {
  if (uncased.test(name)) return true;
  const words = name.split(' ');
  if (words.length > mostWords || words.length === 0 || words.some((word) => titleWord.test(word)))
    return false;
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

/** Those that are nobody's surname. */
const weekdays: ReadonlySet<string> = new Set(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Saturday']);

/** "Bryan Walsh Tuesday", of which the date was cut off; Ruby Tuesday is a name. */
function withoutWeekday(part: string): string {
  const words = part.split(' ');
  return words.length > 2 && weekdays.has(words.at(-1) ?? '') ? words.slice(0, -1).join(' ') : part;
}

/** "Jana Wiesner, Salzmünde": one word behind a whole name is where it was written. */
const isPlaceBehind = (part: string, persons: readonly string[]): boolean =>
  persons.length > 0 &&
  (standsAlone(part) || (/^\p{Lu}\p{Ll}+$/u.test(part) && persons.every((name) => name.includes(' '))));

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
    .replace(largeAnd, ' and ')
    .replace(/[,;:]+$/, '')
    .replace(/(?<=\p{Ll}{3})\.$/u, '')
    .split(listSign)
    .flatMap((part) => part.split(jointSign))
    .flatMap(splitSpanish)
    .map((part) =>
      part.replace(jobBehind, '').replace(trailing, '').replace(title, '').replace(/\s+/g, ' ').trim(),
    )
    .map(withoutWeekday)
    .filter((part) => part !== '');
  for (const part of parts) {
    if (suffix.test(part) && persons.length > 0) {
      persons[persons.length - 1] = `${persons.at(-1)} ${part}`;
    } else if (!isNoPerson(part) && !isPlaceBehind(part, persons)) {
      if (!isPersonName(part)) return null;
      persons.push(naturalCase(part));
    }
  }
  return parts.length === 0 ? null : persons;
}
