import { bylineLead, joints } from '../../byline/byline-words.ts';
import { readByline } from '../../byline/read-byline.ts';
import { splitNames } from '../../byline/split-names.ts';
import { agencyWith, withoutAgency } from '../../byline/with-agency.ts';
import { agencyNamed } from '../../dateline/agencies.ts';
import { squeeze } from '../dom.ts';
import type { Candidate } from '../metadata/candidate.ts';
import type { Chosen } from './chosen.ts';
import { titleKey } from './titles.ts';

/** What follows the names in a byline's element without being part of it. */
const tail =
  /\s*(?:[|•·]|\/(?=\s\P{Lu})|(?<!\p{L})on (?=\p{Lu}\p{Ll}{2,8}\.? \d)|(?<!\p{L})(?:Published|Updated|Posted|Last updated|Publicad[oa]|Actualizad[oa]|Publié|Mis à jour|Mise à jour|Veröffentlicht|Aktualisiert|Stand|Pubblicato|Aggiornato|Atualizad[oa]|Gepubliceerd|Bijgewerkt|Publicerad|Uppdaterad|Publiceret|Opdateret|Publisert|Oppdatert|Julkaistu|Opublikowano|Aktualizacja|Publikováno|Aktualizováno|Опубликовано|Обновлено|Опубліковано|Оновлено|Δημοσιεύθηκε|Ενημερώθηκε|Yayınlanma|Güncelleme|Diterbitkan|Diperbarui|نشر|آخر تحديث|פורסם|עודכן|प्रकाशित|अपडेट|发布|更新|公開|입력|수정)(?!\p{L})).*$/su;
const address = /(?:https?:\/\/|www\.|\/\/)\S*|\S+@\S+\.\S+|(?<=\s|^)@\w+/gi;

/** Who wrote the story, and through whom it came where an author is an agency. */
export interface Authorship {
  readonly byline: Chosen<string> | null;
  readonly authors: Chosen<readonly string[]> | null;
  readonly agency: Chosen<string> | null;
}

/**
 * Chooses byline and authors. A byline is what a reader sees; authors are persons, so addresses, desks, agencies and the
 * publisher are left out. The surest source wins, unless another names the same persons and more.
 *
 * @param publishers what the site calls itself, which templates put in for a missing author
 * @param hosts what its host is called, which may be the author's own name
 */
export function chooseAuthors(
  candidates: readonly Candidate[],
  publishers: readonly string[],
  hosts: readonly string[],
): Authorship {
  const others = chooseAmong(candidates, [...publishers, ...hosts]);
  if (others.authors || hosts.length === 0) return others;
  // Jane Doe of janedoe.org is named as nobody else is.
  const own = chooseAmong(candidates, publishers);
  return own.authors?.value.every((name) => splitNames(name)?.length === 1 && name.includes(' '))
    ? own
    : others;
}

function chooseAmong(candidates: readonly Candidate[], publishers: readonly string[]): Authorship {
  const byline = chooseByline(candidates.filter(({ field }) => field === 'byline'));
  const groups = new Map<string, Chosen<readonly string[]>>();
  let agency: Chosen<string> | null = null;
  const isDutch = candidates.some(({ field, value }) => field === 'language' && /^nl/i.test(value));
  for (const { field, value: given, origin, confidence } of candidates) {
    if (field !== 'authors' && field !== 'byline') continue;
    // "en" joins names in Dutch; elsewhere it stands before a place.
    const value = isDutch ? given.replaceAll(' en ', ', ') : given;
    const named = agencyIn(value);
    if (named && (!agency || agency.confidence < confidence - 0.1))
      agency = { value: named, origin, confidence: confidence - 0.1 };
    const names = personsIn(value, field === 'authors', publishers);
    const key = `${origin} ${field}`;
    const before = groups.get(key);
    if (names.length > 0)
      groups.set(key, {
        value: withoutMore([...(before?.value ?? []), ...names]),
        origin,
        confidence: Math.max(confidence, before?.confidence ?? 0),
      });
  }
  return { byline, authors: fullest([...groups.values()]), agency };
}

/** The agency that a byline is, names among its authors ("dpa, Jana Voss") or behind them ("Claire Aubry avec AFP"). */
function agencyIn(value: string): string | null {
  const bare = value.replace(bylineLead, '');
  const parts = [value, bare, ...bare.split(authorJoint)].map(agencyNamed);
  return parts.find((name) => name !== null) ?? agencyWith(value);
}
const authorJoint = new RegExp(`\\s*[,;]\\s*|\\s(?:${joints})\\s`, 'u');

function fullest(groups: readonly Chosen<readonly string[]>[]): Chosen<readonly string[]> | null {
  const [best, ...others] = [...groups].sort((one, other) => other.confidence - one.confidence);
  if (!best) return null;
  const own = best.value.map(titleKey);
  const namesAll = (names: readonly string[]): boolean =>
    own.every((key) => names.map(titleKey).includes(key));
  return others.find(({ value }) => value.length > best.value.length && namesAll(value)) ?? best;
}

/** @param sure whether the value is from a field for authors, where a name of a form not known is a name all the same */
function personsIn(value: string, sure: boolean, publishers: readonly string[]): readonly string[] {
  const text = withoutAgency(squeeze(value.replace(address, ' ')).replace(tail, '')).replace(
    /^[\s,;:|/-]+|[\s,;:|/-]+$/g,
    '',
  );
  if (text === '') return [];
  const names = readByline(text)?.authors ?? splitNames(text) ?? (sure && isShortName(text) ? [text] : []);
  const sites = new Set(publishers.map(titleKey).flatMap((key) => [key, ...shortSite(key)]));
  return withoutButtons(names).filter(
    (name) => !sites.has(titleKey(name)) && agencyNamed(name) === null && !bylineLead.test(`${name} `),
  );
}

/** "CNN.com" is CNN; of a longer name (robertreich.com) the owner may be the author. */
function shortSite(key: string): readonly string[] {
  const bare = key.replace(/(?:com|net|org|tv)$/, '');
  return bare.length < key.length && bare.length <= LONGEST_ACRONYM ? [bare] : [];
}
const LONGEST_ACRONYM = 4;
/** Buttons that stand in a byline's element. */
const button =
  /^(?:(?:text |font )?size|e-?mail(?: (?:this|author|me))?|follow(?: (?:us|me|on|@).*)?|share(?: (?:this|on|via)\b.*)?|print(?: (?:this|article|story))?|contact(?: (?:us|me))?|view (?:bio|profile|all|posts)|bio|profile|comments?|seguir|suivre|folgen|segui)$/i;
/** Behind two names at least: Bernard Share is a writer. */
const buttonBehind = /^(\S+ \S.*?) (?:Follow|Email|E-mail|Share|Print|Contact|View|Profile\S*)(?: .*)?$/u;
const buttonWord = /^(?:more|by|from|size|e-?mail|this|follow|share|print|contact|view|bio|profile)$/i;

const withoutButtons = (names: readonly string[]): readonly string[] =>
  names.map((name) => name.replace(buttonBehind, '$1')).filter((name) => !button.test(name));

/** "Rose Orlik More" beside Rose Orlik is a link to more of hers; Thomas More is a name. */
function withoutMore(names: readonly string[]): readonly string[] {
  const isSame = (name: string, other: string): boolean =>
    name !== other &&
    other.includes(' ') &&
    name.includes(other) &&
    name
      .replace(other, '')
      .trim()
      .split(/\s+/)
      .every((word) => buttonWord.test(word));
  return [...new Set(names)].filter((name, _, all) => !all.some((other) => isSame(name, other)));
}

const isShortName = (text: string): boolean =>
  text.split(' ').length <= 4 && !/[\d/_<>:?!]/.test(text) && /\p{L}/u.test(text);

/** Style sheets capitalise what stands in the page as "by". */
const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The first that reads as a byline as it stands; else the first that is names only. */
function chooseByline(candidates: readonly Candidate[]): Chosen<string> | null {
  const lines = candidates.map((candidate) => ({
    ...candidate,
    value: squeeze(candidate.value.replace(tail, '')).replace(/^(?:by|por)(?=\s)/, capitalise),
  }));
  for (const { value, origin, confidence } of lines)
    if (readByline(value)) return { value, origin, confidence };
  for (const { value, origin, confidence } of lines) {
    if ((splitNames(value) ?? []).length > 0) return { value, origin, confidence: confidence - 0.1 };
  }
  return null;
}
