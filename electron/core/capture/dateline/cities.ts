import { plain } from '../dates/calendar-words.ts';

/**
 * Cities that agencies print alone, without country or state (after the AP's and EFE's lists of such datelines).
 * Only a dateline with neither date nor agency ("WASHINGTON —") needs them: elsewhere any name is taken.
 */
const table = `
atlanta|baltimore|boston|chicago|cincinnati|cleveland|dallas|denver|detroit|honolulu|houston|indianapolis|las vegas|los angeles
miami|milwaukee|minneapolis|new orleans|new york|oklahoma city|philadelphia|phoenix|pittsburgh|st. louis|salt lake city
san antonio|san diego|san francisco|seattle|washington|united nations|amsterdam|athens|baghdad|bangkok|beijing|beirut|berlin
bogota|brasilia|brussels|bucharest|budapest|buenos aires|cairo|caracas|copenhagen|damascus|dublin|frankfurt|geneva
gibraltar|guatemala city|havana|helsinki|hong kong|istanbul|jakarta|jerusalem|johannesburg|kabul|kiev|kyiv|kuala lumpur|kuwait city
lima|lisbon|london|luxembourg|macao|madrid|manila|mexico city|milan|monaco|montreal|moscow|mumbai|munich|nairobi
new delhi|oslo|ottawa|panama city|paris|prague|quebec city|quito|rio de janeiro|rome|san juan|san marino|san salvador|santiago
sao paulo|shanghai|singapore|stockholm|sydney|taipei|tehran|tel aviv|tokyo|toronto|tripoli|tunis|vatican city|vienna
warsaw|zurich|algiers|ankara|asuncion|belgrade|caracas|dakar|dhaka|doha|dubai|edinburgh|gaza|gaza city|hanoi|islamabad
karachi|khartoum|la paz|lagos|managua|montevideo|nur-sultan|astana|almaty|ramallah|riga|riyadh|sarajevo|seoul|sofia|tallinn|tbilisi|tegucigalpa
vilnius|yerevan|zagreb|addis ababa|abuja|amman|baku|barcelona|bilbao|sevilla|valencia|zaragoza|mexico|ciudad de mexico
la habana|londres|moscu|pekin|roma|berlin|bruselas|ginebra|lisboa|nueva york|nueva delhi|tokio|estambul|jerusalen|el cairo|teheran
kahire|londra|moskova|bruksel|atina|pekin|tahran|bagdat|kudus|pechino|parigi|mosca|berlino|bruxelles|gerusalemme|le caire|jerusalem|brussel|brussels
bogota|ciudad de guatemala|ciudad de panama|san jose|santo domingo|naciones unidas|ciudad del vaticano|viena|varsovia|praga|atenas
`;

const cities: ReadonlySet<string> = new Set(
  table
    .split(/[|\n]/)
    .filter((name) => name !== '')
    .map(plain),
);

/** Whether a city is one that agencies print without its country, whatever its case and accents. */
export function standsAlone(city: string): boolean {
  return cities.has(plain(city));
}

/**
 * Words that begin a title-case phrase which is a sentence's head and no place: "On Tuesday", "In January".
 * Articles are not among them, since cities have them too ("La Paz", "The Hague").
 */
const openers: ReadonlySet<string> = new Set(
  'on in at by for as if but and when while after before with without since during today yesterday tomorrow this that these those it he she they we there here no yes en por para con sin desde durante hoy ayer manana este esta pero cuando mientras segun tras ante'.split(
    ' ',
  ),
);
const articles: ReadonlySet<string> = new Set(
  'the a an el la los las un una le les der die das il lo os as'.split(' '),
);

/** Whether a phrase cannot be a place since it begins as a sentence does, or is nothing but an article. */
export function isNoPlace(phrase: string): boolean {
  const first = plain(phrase.split(' ', 1)[0] ?? '');
  return openers.has(first) || articles.has(plain(phrase));
}
