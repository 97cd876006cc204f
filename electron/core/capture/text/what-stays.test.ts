import { expect, test } from 'vitest';
import { clip, heading, opening, read, story } from './testing.ts';

test.each([
  'Get people talking on Facebook and the rest follows, she told them, and they wrote it down.',
  'Key words: fear, money and the sea, as the poet once said to her.',
  'Image of smartphone shown in court was blurred, the judge said.',
])('a sentence that begins as furniture does stays: %s', (sentence) => {
  expect(read(clip(['Ferry sinks off the coast'], sentence)).text).toContain(sentence);
});

test.each([
  [['Yours sincerely', 'Ana Pérez', 'Tomas Orlik']],
  [['Ana Pérez', 'Tomas Orlik', 'Juan Gómez']],
  [['The winning numbers are:', '4', '8', '15', '16']],
])('what closes a story as a list stays: %j', (lines) => {
  expect(read(clip(['Ferry sinks off the coast'], ...lines)).text).toContain(lines.join('\n\n'));
});

test.each([
  ['関連記事', '・円が下落、一時158円台', '市場では利上げの観測がくすぶる。（山田秀明）'],
  ['相关阅读', '列车晚点的原因', '当地居民说，他们听到了两声巨响。'],
  ['यह भी पढ़ें', 'राजस्थान में लू', 'प्रशासन ने कहा कि राहत शिविर खुले रहेंगे।'],
  ['関連記事', '鉄道が運休', '「必ず直す」と市長は話した」'],
])('a story that goes on below %s is not cut in any writing', (heading, other, last) => {
  expect(read(clip(['Ferry sinks off the coast'], heading, other, last)).text).toContain(last);
});

test.each([
  [
    'EFE',
    'A second story begins here and tells of another ship, which had left in the morning.',
    'Its captain was asleep.',
    'Nobody woke him.',
  ],
  ['(AP)', 'PARIS, Jan 13 (Reuters) - A second story was pasted below the first one.'],
])('what may be another story below an agency’s sign-off stays: %s', (signOff, ...lines) => {
  const { text } = read(clip(['Ferry sinks off the coast'], signOff, ...lines));
  for (const line of lines) expect(text).toContain(line);
});

test('what a page prints below an agency’s sign-off is left out, and told', () => {
  const reading = read(
    clip(['Ferry sinks off the coast'], 'EFE', 'Lo más importante de la semana', 'Hoy en la red'),
  );
  expect(reading.text).not.toContain('importante');
  expect(reading.warnings).toEqual([
    'Left out as what the page prints below the agency’s sign-off: “Lo más importante de la semana”, “Hoy en la red”',
  ]);
});

test('rows of a table that are alike all stay', () => {
  const rows = [
    'Shr 12 cts vs four cts',
    'Net 390,179 vs 169,275',
    'Nine mths',
    'Shr 12 cts vs four cts',
    'Net 390,179 vs 169,275',
  ];
  const { text } = read(
    ['NETWORK VIDEO INC 3RD QTR', ...rows, 'NOTE: Corrects reversed figures in March 11 item.'].join('\n\n'),
  );
  expect(text).toContain(rows.join('\n\n'));
});

test('a company’s name below the last sentence is no author', () => {
  expect(read(clip(['Ferry sinks off the coast'], 'Laidlaw Transportation Ltd')).authors).toEqual([]);
});

test('a line that a poem says twice stays twice', () => {
  const lines = [
    'The Ferry',
    'I took the ferry in the rain,',
    'The harbour lights were low,',
    'I took the ferry in the rain',
    'And nobody did know.',
  ];
  const reading = read(lines.join('\n'));
  const all = [reading.section, reading.headline, reading.alternativeHeadline, reading.text].join('\n');
  expect(all.match(/I took the ferry/g)).toHaveLength(2);
});

test.each([
  'При использовании этого оружия погибли трое рыбаков, сообщила полиция.',
  'При копировании чертежей инженер ошибся на сантиметр, и паром затонул.',
  'Любое использование гарпуна в бухте карается штрафом, напомнил капитан порта.',
  'Alle Rechte an dem Film liegen bei der Reederei, sagte der Kapitän.',
  'Wszelkie prawa rybaków będą chronione, powiedział minister.',
  'Tous droits de pêche ont été suspendus, a dit le maire.',
  'Toute reproduction des poissons est menacée, dit le biologiste.',
  'The law has not been altered since 1958, the agency said.',
  'The list has not been edited, a source at the newsroom said.',
  'With such inputs from the sea, he said, no model is right.',
])('a last sentence that speaks of use, rights or changes is the story’s: %s', (sentence) => {
  const reading = read(clip([heading], sentence));
  expect(reading.text).toContain(sentence);
  expect(reading.credit).toBeNull();
});

test.each([
  'При использовании материалов ссылка на «Курьер» обязательна.',
  'При цитуванні посилання на «Хвилю» обов’язкове',
  'Alle Rechte vorbehalten.',
  'Tous droits réservés © Le Journal 2024',
  '(This story has not been edited by our staff and is auto-generated from a syndicated feed.)',
  'Disclaimer: This story has not been edited by the newsroom and comes from an agency feed.',
  'This report has not been altered by our newsroom; it was filed by the agency.',
])('what a page says of who may use its text is credit: %s', (line) => {
  const reading = read(clip([heading], line));
  expect(reading.text).not.toContain(line);
  expect(reading.credit).toBe(line);
});

test.each(['US-EU', 'MENA', 'UK-US-EU', 'AFP'])('a subhead %s ends no story', (subhead) => {
  const last = [
    'The two sides will meet again in the spring, both said.',
    'Nobody expects more before the summer.',
  ];
  const { text } = read(clip([heading], subhead, ...last));
  for (const line of last) expect(text).toContain(line);
});

test.each([
  'He showed his mother an old picture: Anna in Riga in 1950',
  'She kept, in the drawer, one last photo: her father on the ferry',
  'Er hatte noch ein Bild: Anna in Riga im Sommer 1950',
])('prose with a picture in it is no caption: %s', (line) => {
  expect(read(clip([heading], line, opening)).text).toContain(line);
});

test.each(['By Land And Sea', 'By Night And Day', 'By The Sea'])(
  'a subhead that begins as a byline does stays: %s',
  (subhead) => {
    const reading = read([heading, story[0], subhead, story[1], story[2]].join('\n\n'));
    expect(reading.text).toContain(subhead);
    expect(reading.authors).toEqual([]);
  },
);

test.each([
  'Follow the money, he said, and look at Facebook',
  'Folgen hatte das nur für die Leute bei Facebook',
  'Siga el dinero y mire quién manda en Facebook, dijo',
])('a line that begins as an invitation to follow is the story’s: %s', (line) => {
  expect(read(clip([heading], line, opening)).text).toContain(line);
});

test.each([
  'Follow The Harbour Post on Facebook',
  'Segui il Corriere su Google News',
  'Folgen Sie uns auf Instagram',
])('an invitation to follow is none of the story: %s', (line) => {
  expect(read(clip([heading], line, opening)).text).not.toContain(line);
});

test('a name of few signs below a headline is no section where a time follows', () => {
  const japanese = [
    '台風が海岸を襲い漁師が救助される',
    '山田秀明',
    '2023年4月3日 21:05',
    '市長は話した。'.repeat(3),
  ];
  expect(read(japanese.join('\n')).section).toBeNull();
});

test('a subhead of two large words below the second paragraph is no byline', () => {
  const reading = read(
    [`${story[0]} ${story[1]} ${story[2]}`, 'By Popular Demand', story[1], story[2]].join('\n\n'),
  );
  expect(reading.text).toContain('By Popular Demand');
  expect(reading.authors).toEqual([]);
});
