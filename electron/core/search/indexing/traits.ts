import type { SourceFields } from './article-source.ts';

/** What an article has or is, apart from its words: each is a term of the index, so that asking for it costs no look at the article. */
export const traits = ['image', 'url', 'note', 'highlight', 'author', 'dateline', 'corrected'] as const;
export type Trait = (typeof traits)[number];

/** What stands before the headline or in the slug of a corrected story: `CORRECTED-`, `UPDATE 2-CORRECTION:`. */
const inHeadline =
  /(?:^|[-–—:([]\s*)(?:CORRECTED|CORRECTION|CORRECTS|CORREGIDO|CORRECCI[OÓ]N|RECTIFICATIF|KORRIGIERT|KORREKTUR|BERICHTIGUNG)(?:[-–—:)\]]|\s*$)/u;
const headlineOpening =
  /^(?:correction|corrected|corrects|correcci[oó]n|correctif|rectificatif|korrektur|errata|erratum)\s?[:—–-]/iu;
/** The opening words of a paragraph in which a newsroom says what was wrong. */
const inText =
  /^[\s*—–(["“-]*(?:corrections?(?: & clarifications?)?\s*(?:[:.—–-]|\(|$)|corrects\s|correcci[oó]n\s*[:.]|fe de err(?:atas|ores)|rectificaci[oó]n\s*[:.]|erratum\s*[:.]|this (?:article|story|report|piece) (?:has been|was) (?:corrected|amended)|this (?:article|story|version) corrects|an? (?:earlier|previous) version of this (?:article|story|report)|(?:una|la) versi[oó]n (?:anterior|previa) de (?:esta|este)|est[ea] (?:noticia|art[ií]culo|nota|informaci[oó]n) ha sido (?:corregid[oa]|modificad[oa]))/iu;

/** Corrections stand at the head or the foot; a long text is not read through for them. */
const lookedAt = 3_000;

export function traitsOf(fields: SourceFields): readonly Trait[] {
  const has: Readonly<Record<Trait, boolean>> = {
    image: isThere(fields.image),
    url: isThere(fields.url),
    note: (fields.notes ?? []).some((note) => note !== ''),
    highlight: (fields.quotes ?? []).length > 0,
    author: (fields.authors ?? []).length > 0,
    dateline: isThere(fields.dateline),
    corrected: isCorrected(fields),
  };
  return traits.filter((trait) => has[trait]);
}

const isThere = (text: string | null | undefined): boolean => typeof text === 'string' && text !== '';

/** Whether the newsroom corrected it, or it is a correction itself: by the headline, the slug, the agency's signals or a note in the text. */
export function isCorrected({
  headline,
  slugline,
  signals,
  text = '',
}: Pick<SourceFields, 'headline' | 'slugline' | 'signals' | 'text'>): boolean {
  if ([headline, slugline].some((line) => line && (inHeadline.test(line) || headlineOpening.test(line))))
    return true;
  if (signals?.some((signal) => /correct/i.test(signal))) return true;
  const ends = text.length <= 2 * lookedAt ? [text] : [text.slice(0, lookedAt), text.slice(-lookedAt)];
  return ends.some((end) => end.split('\n').some((line) => line.length < 1500 && inText.test(line)));
}
