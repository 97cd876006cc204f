import { weekdayNamed } from './calendar-words.ts';

/** How a language's wire copy names the day of a story ("on Thursday"), and by what another day of that name is known. */
interface Form {
  readonly names: string;
  /** What stands before the name where it is the story's own day; null: anything that `notBefore` does not match. */
  readonly before: RegExp | null;
  readonly notBefore: RegExp;
  readonly notAfter: RegExp;
  /** Words of what is still to come: a sentence that has one may name a later day. */
  readonly future: RegExp;
}

const forms: readonly Form[] = [
  {
    names: 'sunday monday tuesday wednesday thursday friday saturday',
    before: /(?:\b(?:on|late|early|said|told \S{1,20}|began|won|held|left|died)|\p{L}ed)\s$/iu,
    notBefore: /\b(?:last|next|every|each|coming|past|until|since|black|good|holy|expected|due)\s$/i,
    notAfter:
      /^(?:s\b|['’]s\b|-|,? (?:\d|the \d|\p{Lu}\p{Ll}{2,8}\.? \d|(?:of )?(?:last|next|this|the) \p{L}|last\b|next\b|week\b))/u,
    future:
      /\b(?:will|would|due|scheduled|expected|plans?|planned|set to|set for|may|could|ahead of|upcoming|next week|are to|is to)\b/i,
  },
  {
    names: 'domingo lunes martes miércoles jueves viernes sábado',
    before: /(?:(?<!\p{L})(?:este|hoy,?)|(?:ó|[ai]ron|ieron|ijo) el)\s$/iu,
    notBefore: /(?:pasado|próximo|cada)\s$/i,
    notAfter: /^(?:,? (?:\d|que viene|próximo|pasado|siguiente|anterior|de la semana))/i,
    future:
      /\p{L}{2}(?:rá|rán|ría|rían)(?!\p{L})|(?<!\p{L})(?:van?|previst[oa]s?|próxim[oa]s?|a partir)(?!\p{L})/iu,
  },
  {
    names: 'domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado',
    before: /(?<!\p{L})(?:n?esta|n?este)\s$/iu,
    notBefore: /(?:próxim[oa]|passad[oa]|cada)\s$/i,
    notAfter: /^(?:,? (?:\d|dia|que vem|próxim|passad))/i,
    future: /\p{L}{2}(?:rá|rão|ria|riam)(?!\p{L})|(?<!\p{L})(?:vai|vão|deve|devem|previst[oa]s?)(?!\p{L})/iu,
  },
  {
    names: 'sonntag montag dienstag mittwoch donnerstag freitag samstag sonnabend',
    before: /(?<!\p{L})am\s$/iu,
    notBefore: /(?:kommenden|vergangenen|nächsten|letzten|jeden)\s$/i,
    notAfter: /^(?:s(?!\p{L})|,? (?:\(?\d|dem|den|kommender|vergangener|nächster|letzter))/iu,
    future: /(?<!\p{L})(?:wird|werden|sollen?|will|wollen|geplant)(?!\p{L})/iu,
  },
  {
    names: 'dimanche lundi mardi mercredi jeudi vendredi samedi',
    before: null,
    notBefore:
      /(?<!\p{L})(?:les?|chaque|dernier|depuis|avant|dès|à|de|du|des|d['’]ici|pour|et|ou|après)\s$|^$/iu,
    notAfter: /^(?:s(?!\p{L})| (?:\d|dernier|prochain|suivant|précédent|en huit|saint))/iu,
    future: /\p{L}(?:ra|ront|rait|raient)(?!\p{L})|(?<!\p{L})(?:doit|doivent|prévue?s?|va|vont)(?!\p{L})/iu,
  },
  {
    names: 'domenica lunedì martedì mercoledì giovedì venerdì sabato',
    before: null,
    notBefore: /(?<!\p{L})(?:il|la|al|dal|ogni|scors[oa]|prossim[oa]|di|da|entro|per|e|o|fino a)\s$|^$/iu,
    notAfter: /^ (?:\d|scors|prossim|santo)/i,
    future: /\p{L}(?:rà|ranno|rebbe|rebbero)(?!\p{L})|(?<!\p{L})(?:previst[oaei]|deve|devono)(?!\p{L})/iu,
  },
];

const anyName = new RegExp(
  `(?<![\\p{L}-])(${forms.flatMap(({ names }) => names.split(' ')).join('|')})(?!-)`,
  'giu',
);
/** Only a story's beginning says when it was filed, and no more of a paragraph than this is looked at. */
const longest = 900;
const paragraphsRead = 2;
const sentenceEnd = /[.!?](?=\s|["”’»])/g;

/** The sentence around an index, roughly: a full stop of an abbreviation only makes it shorter. */
function sentenceAround(text: string, at: number): string {
  let start = 0;
  for (const { index } of text.matchAll(sentenceEnd)) {
    if (index >= at) return text.slice(start, index);
    start = index + 1;
  }
  return text.slice(start);
}

function isOwnDay(form: Form, text: string, at: number, name: string): boolean {
  const before = text.slice(Math.max(0, at - 32), at);
  // German joins the time of day to the name: "am Donnerstagabend".
  const after = text
    .slice(at + name.length)
    .replace(/^(?:abend|morgen|mittag|nachmittag|vormittag|nacht)/, '');
  if (/^\p{L}/u.test(after) && !/^s(?!\p{L})/u.test(after)) return false;
  if (form.notBefore.test(before) || form.notAfter.test(after.slice(0, 40))) return false;
  return (form.before === null || form.before.test(before)) && !form.future.test(sentenceAround(text, at));
}

/**
 * The one weekday that a story's first two paragraphs name as the day on which it happened ("on Thursday", "este jueves",
 * "am Donnerstag", "jeudi"), 0 (Sunday) to 6. Such copy is filed on that day or the day after.
 *
 * @returns null where none is named so, or several are, or the name may stand for another week's day or one still to come
 */
export function weekdayTold(paragraphs: readonly string[]): number | null {
  const told = new Set<number>();
  for (const paragraph of paragraphs.slice(0, paragraphsRead)) {
    const text = paragraph.slice(0, longest);
    for (const { 0: name, index } of text.matchAll(anyName)) {
      const weekday = weekdayNamed(name);
      const own = forms.some(
        (form) => form.names.split(' ').includes(name.toLowerCase()) && isOwnDay(form, text, index, name),
      );
      if (weekday !== null && own) told.add(weekday);
    }
  }
  const [only] = told;
  return told.size === 1 && only !== undefined ? only : null;
}
