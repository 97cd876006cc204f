/** One line of an archive made for the tests of the search language; times are so many days before now, or fixed. */
interface Made {
  readonly headline: string;
  readonly text: string;
  readonly daysAgo?: number;
  readonly [field: string]: unknown;
}

const filler = 'The council sat and talked of roads, of schools and of the price of coal. '.repeat(6);

const copy =
  'The dam above the town holds nine million cubic metres and has not been looked at by an engineer since the spring of the year before last. Those who live below it were told nothing of this by anybody.';

const articles: readonly Made[] = [
  { headline: 'Flood closes the coast road', text: 'Floods closed the coast road near Velin.' },
  { headline: 'Storm takes roofs', text: 'A storm took the roofs from the old town.' },
  {
    headline: 'A night of two disasters',
    text: 'The flood came with the storm at midnight, and the bridge fell.',
  },
  { headline: 'Kazakhstan counts', text: 'Officials in Almaty opened the boxes. Uzbekistan watched.' },
  { headline: 'Kyiv holds a fair', text: 'The fair was opened by the mayor.' },
  { headline: 'Kiev cake, a recipe', text: 'The cake is sweet and has two layers.' },
  {
    headline: 'Price of a bath goes up',
    text: 'The tariff on drinking water will rise in May. A minister said so on Monday.\n\nNobody has resigned.',
  },
  {
    headline: 'A valley without rain',
    text: 'Water is dear in the valley of the long river that runs down to the sea, and so a tariff was found. The minister resigned on Friday.',
  },
  {
    headline: 'Turkey opens the strait',
    text: 'Ships of Turkey came first. The ministry told NATO at once.',
  },
  {
    headline: 'How to roast a bird',
    text: 'A turkey wants four hours. Baste the turkey, rest the turkey, and serve it with nato beans.',
  },
  { headline: 'A very long evening', text: `${filler}At last a zeppelin was seen.` },
  { headline: 'Zeppelin over the bay', text: 'It came at noon.' },
  { headline: 'Ferry is late', text: 'The ferry came an hour late.', image: null },
  { headline: 'Tram is late', text: 'The tram came an hour late.' },
  {
    headline: 'Parliament votes on the budget',
    text: 'Deputies voted at noon.',
    byline: 'By Marta Quill',
    authors: ['Marta Quill'],
    agency: 'Reuters',
    place: 'LISBON',
    dateline: 'LISBON, March 15 (Reuters)',
    image: 'https://meridian.example/chamber.jpg',
    section: 'Politics',
    publisher: 'The Meridian Ledger',
    url: 'https://meridian.example/politics/budget',
    publishedAt: '2024-03-15T10:00:00Z',
    tags: ['money'],
  },
  {
    headline: 'El parlamento vota el presupuesto',
    text: 'Los diputados votaron ayer al mediodía, según dijo el presidente de la cámara.',
    language: 'es',
    agency: 'EFE',
    publisher: 'El País',
    publishedAt: '2024-06-30T10:00:00Z',
  },
  { headline: 'Jets over the border', text: 'Pilots flew at dawn.', tags: ['war/air'] },
  { headline: 'War in general', text: 'Experts wrote of it.', tags: ['war'] },
  {
    headline: 'A margin full of ink',
    text: 'The archivist read the ledger twice.',
    annotations: [{ note: 'ask the notary', target: { exact: 'the ledger twice' } }],
  },
  { headline: 'CORRECTED-Harvest is a third smaller', text: 'Farmers brought in barley.' },
  { headline: 'Nobody looks after the dam', text: copy, publisher: 'The Upper Herald' },
  {
    headline: 'Town below the dam was told nothing',
    text: `VELIN (AP) - ${copy.replace(' of this by anybody', '')}`,
    publisher: 'The Lower Post',
  },
  { headline: 'News of the month before', text: 'It is read with honey.', publishedAt: lastMonth() },
  { headline: 'News of this very day', text: 'It is read with coffee.', daysAgo: 0 },
  { headline: 'News of the day before', text: 'It is read with tea.', daysAgo: 1 },
  { headline: 'News of last week', text: 'It is read with milk.', daysAgo: 10 },
  { headline: 'News of the year before', text: 'It is read with wine.', daysAgo: 400 },
];

/** The tenth of the month before this one. */
function lastMonth(): string {
  const day = new Date();
  day.setHours(12, 0, 0, 0);
  day.setMonth(day.getMonth() - 1, 10);
  return day.toISOString();
}

/** Noon of a day here, so that no hour of the night is another day; this day's is now. */
function published(daysAgo: number): string {
  const day = new Date();
  if (daysAgo > 0) day.setHours(12, 0, 0, 0);
  day.setDate(day.getDate() - daysAgo);
  return day.toISOString();
}

export const headlines = articles.map(({ headline }) => headline);

export const operatorLines = (): string =>
  articles
    .map(({ daysAgo, ...article }) => ({
      language: 'en',
      publishedAt: daysAgo === undefined ? '2019-05-04T10:00:00Z' : published(daysAgo),
      ...article,
    }))
    .map((line) => JSON.stringify(line))
    .join('\n');
