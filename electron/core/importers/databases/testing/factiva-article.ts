/** What a test says of an article of Factiva. */
export interface Told {
  readonly number?: string;
  readonly headline?: string;
  readonly day?: string;
  readonly language?: string;
  readonly words?: string;
  readonly lead?: string;
}

const told = (options: Told = {}) => ({
  number: 'GRDN000020100112e61c0002a',
  headline: 'Harbour of Lindmar opens again',
  day: '12 January 2010',
  language: 'English',
  words: '508 words',
  lead: 'LINDMAR (Reuters) - The harbour opened on Tuesday.',
  ...options,
});

/** An article as Factiva prints it with the codes of its fields; `gap` parts them. */
export const coded = (options: Told = {}, gap = '\t') => {
  const { number, headline, day, language, words, lead } = told(options);
  return `SE${gap}National
HD${gap}${headline}
BY${gap}Ruth Penhallow
WC${gap}${words}
PD${gap}${day}
ET${gap}09:30 GMT
SN${gap}The Northern Guardian
SC${gap}GRDN
PG${gap}12
LA${gap}${language}
CY${gap}© Copyright 2010. The Northern Guardian. All rights reserved.

LP${gap}
${lead}

TD${gap}
IN Sweden, boats left at dawn.

The council was glad.
CO${gap}lindf : Lindmar Fish AB
IN${gap}i03 : Fishing | i0 : Agriculture
NS${gap}gcat : Political/General News | ncat : Content Types
RE${gap}swed : Sweden | eurz : Europe
PUB${gap}Guardian Newspapers Limited
AN${gap}Document ${number}
`;
};

/** What is read of `coded` and `page`. */
export const expectedFactiva = {
  headline: 'Harbour of Lindmar opens again',
  byline: 'Ruth Penhallow',
  authors: ['Ruth Penhallow'],
  place: 'LINDMAR',
  agency: 'Reuters',
  section: 'National',
  publishedAt: '2010-01-12T09:30:00Z',
  publisher: 'The Northern Guardian',
  language: 'en',
  text: 'LINDMAR (Reuters) - The harbour opened on Tuesday.\n\nIN Sweden, boats left at dawn.\n\nThe council was glad.',
  tags: [
    'company/Lindmar Fish AB',
    'industry/Agriculture',
    'industry/Fishing',
    'region/Europe',
    'region/Sweden',
    'subject/Political, General News',
  ],
  news: { usageTerms: '© Copyright 2010. The Northern Guardian. All rights reserved.' },
};

const cell = (code: string, value: string) =>
  `<tr><td class="index"><b>${code}</b>&nbsp;</td><td>${value}</td></tr>`;
/** An article as a page of Factiva has it. */
export const page = (options: Told = {}) => {
  const { number, headline, day, language, words, lead } = told(options);
  return `<div class="article enArticle"><p><table>${cell('SE', 'National')}${cell('HD', `<span class='enHeadline'>${headline}</span>`)}${cell('BY', 'Ruth Penhallow')}${cell('WC', words)}${cell('PD', day)}${cell('ET', '09:30 GMT')}${cell('SN', 'The Northern Guardian')}${cell('SC', 'GRDN')}${cell('LA', language)}${cell('CY', '© Copyright 2010. The Northern Guardian. All rights reserved.')}
${cell('LP', `<p class="articleParagraph enarticleParagraph">${lead}</p>`)}${cell('TD', '<p class="articleParagraph enarticleParagraph">IN Sweden, boats left at dawn.</p><p class="articleParagraph enarticleParagraph">The council was glad.</p><script>x()</script>')}
${cell('CO', 'lindf : Lindmar Fish AB')}${cell('IN', 'i03 : Fishing | i0 : Agriculture')}${cell('NS', 'gcat : Political/General News | ncat : Content Types')}${cell('RE', 'swed : Sweden | eurz : Europe')}${cell('AN', `Document ${number}`)}</table></p></div>`;
};
