/**
 * The commonest small words of the languages that most news comes in, by BCP 47 tag. A language is added by adding a line;
 * words may be in several, since only the whole decides.
 */
const table: Readonly<Record<string, string>> = {
  en: 'the of and to in a that is was for on with as by at from it its he his she her they their has have had been were are be will would which who said this an not but or after about more than also into over when there what up out if so no one two could some other we i you',
  es: 'el la los las de del que y en un una unos por con para no se su sus lo al es son fue ha han como más pero sobre este esta entre desde también hasta según cuando donde muy ya o sin tras dijo ser hoy ante contra había está cada todo todos sido le les porque',
  pt: 'o a os as de do da dos das que e em no na nos nas um uma uns por com para não se seu sua ao à pelo pela mais mas sobre este esta entre desde também até quando muito já ou sem após disse ser foi são está há como tem foram ele ela isso porque',
  fr: 'le la les de du des et en un une que qui dans pour par sur avec au aux est sont a ont été ne pas plus ce cette ces son sa ses il elle ils elles se mais ou où comme après selon entre leur leurs deux était être fait aussi contre sans nous vous',
  it: 'il lo la i gli le di del della dei degli delle e che in un una uno per con non si da dal dalla al alla ai nel nella sul sulla è sono ha hanno più ma anche come dopo tra fra questo questa suo sua loro era stato stata essere ci se o cui dove quando',
  de: 'der die das den dem des und in zu mit von für auf ist sind im am ein eine einen einem einer nicht auch als an nach bei aus wie werden wird wurde wurden hat haben sich es er sie dass über oder aber noch nur um vor seit zum zur bis durch gegen mehr sagte war',
  nl: 'de het een van en in te dat op voor met zijn is aan door niet om bij ook als er naar uit maar heeft hebben werd worden wordt die dit over nog tot was waren hij zij ze deze meer al onder tegen volgens',
  ca: "el la els les de del dels que i a en un una per amb no es se seu seva al als és són ha han com més però sobre aquest aquesta entre des també fins segons quan on molt ja o sense després va van l'any ser està hi ho perquè",
  sv: 'och att det som en på är av för med den till i har de inte om ett han var från vid men ska kan efter också sig under mot över när där hade blir vara mer så eller nu',
};

const languagesOf: ReadonlyMap<string, readonly string[]> = (() => {
  const words = new Map<string, string[]>();
  for (const [language, list] of Object.entries(table)) {
    for (const word of new Set(list.split(' '))) {
      const known = words.get(word);
      if (known) known.push(language);
      else words.set(word, [language]);
    }
  }
  return words;
})();

/**
 * What the small words of a sample say: `share` is the part of the words that are the best language's, `lead` its lead over the next,
 * `kinds` how many different ones of them there are.
 */
export interface Tally {
  readonly language: string;
  readonly words: number;
  readonly kinds: number;
  readonly share: number;
  readonly lead: number;
}

/** Counts small words; null where the sample has none that is known. Costs some 20 µs for 150 words. */
export function tallyFunctionWords(sample: string): Tally | null {
  const words = sample.toLowerCase().match(/[\p{L}\p{M}']+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) {
    for (const language of languagesOf.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [best, next] = [...counts].sort(([, a], [, b]) => b - a);
  if (!best) return null;
  const [language, hits] = best;
  return {
    language,
    words: words.length,
    kinds: new Set(words.filter((word) => languagesOf.get(word)?.includes(language))).size,
    share: hits / words.length,
    lead: (hits - (next?.[1] ?? 0)) / words.length,
  };
}
