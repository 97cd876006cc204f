/**
 * Month names and their usual short forms, January first, by language: months parted by commas, forms by spaces. Written in lower case without accents or full stops:
 * `plain` brings printed words to that form. A language is added by adding a line.
 */
const months: Readonly<Record<string, string>> = {
  en: 'january jan, february feb, march mar, april apr, may, june jun, july jul, august aug, september sept sep, october oct, november nov, december dec',
  es: 'enero ene, febrero feb, marzo mar, abril abr, mayo may, junio jun, julio jul, agosto ago, septiembre setiembre sept sep set, octubre oct, noviembre nov, diciembre dic',
  de: 'januar janner jan, februar feber feb, marz mar mrz, april apr, mai, juni jun, juli jul, august aug, september sept sep, oktober okt, november nov, dezember dez',
  fr: 'janvier janv jan, fevrier fevr fev, mars, avril avr, mai, juin, juillet juil, aout, septembre sept, octobre oct, novembre nov, decembre dec',
  it: 'gennaio gen, febbraio febb feb, marzo mar, aprile apr, maggio mag, giugno giu, luglio lug, agosto ago, settembre sett set, ottobre ott, novembre nov, dicembre dic',
  pt: 'janeiro jan, fevereiro fev, marco mar, abril abr, maio mai, junho jun, julho jul, agosto ago, setembro set, outubro out, novembro nov, dezembro dez',
  ru: 'январь января янв, февраль февраля фев, март марта мар, апрель апреля апр, май мая, июнь июня, июль июля, август августа авг, сентябрь сентября сен, октябрь октября окт, ноябрь ноября ноя, декабрь декабря дек',
  ar: 'يناير, فبراير, مارس, أبريل, مايو, يونيو, يوليو, أغسطس, سبتمبر, أكتوبر, نوفمبر, ديسمبر',
};

/** Weekday names, Sunday first. Short forms that are also month names ("mar") are left out. */
const weekdays: Readonly<Record<string, string>> = {
  en: 'sunday sun, monday mon, tuesday tues tue, wednesday wed, thursday thurs thur thu, friday fri, saturday sat',
  es: 'domingo dom, lunes lun, martes, miercoles mie, jueves jue, viernes vie, sabado sab',
  de: 'sonntag, montag, dienstag, mittwoch, donnerstag, freitag, samstag sonnabend',
  fr: 'dimanche, lundi, mardi, mercredi, jeudi, vendredi, samedi',
  it: 'domenica, lunedi, martedi, mercoledi, giovedi, venerdi, sabato',
  pt: 'domingo, segunda-feira, terca-feira, quarta-feira, quinta-feira, sexta-feira, sabado',
};

/** A printed word in the form in which the tables of names hold it: "Févr." gives "fevr", "MIÉ" gives "mie". */
export function plain(word: string): string {
  const small = word.toLowerCase();
  return /^[a-z-]*$/.test(small) ? small : small.normalize('NFD').replace(/[\p{M}.]/gu, '');
}

function index(table: Readonly<Record<string, string>>, first: number): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const names of Object.values(table)) {
    for (const [at, forms] of names.split(', ').entries()) {
      for (const form of forms.split(' ')) numbers.set(plain(form), at + first);
    }
  }
  return numbers;
}

const monthNumbers = index(months, 1);
const weekdayNumbers = index(weekdays, 0);

/** The month a printed word names, 1 to 12, in any of the languages known; null for another word. */
export function monthNamed(word: string): number | null {
  return monthNumbers.get(plain(word)) ?? null;
}

/** The weekday a printed word names, 0 (Sunday) to 6; null for another word. */
export function weekdayNamed(word: string): number | null {
  return weekdayNumbers.get(plain(word)) ?? null;
}
