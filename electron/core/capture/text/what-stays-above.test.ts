import { expect, test } from 'vitest';
import { clip, heading, opening, read, story } from './testing.ts';

const timed = [heading, '13 January 2022 09:30'];

test.each([
  'Press council warns editor',
  'Newspaper sold again',
  'Redaktion in Kabul gestürmt',
  'BBC Director General resigns over documentary',
  'Reuters Photographer killed in border clash',
])('a headline about the press is a headline: %s', (headline) => {
  expect(read(clip(['13 January 2022', headline])).headline).toBe(headline);
  expect(read(clip([headline])).headline).toBe(headline);
});

test('below a menu the headline stays, however short', () => {
  const menu = ['Home', 'World', 'Politics', 'Sport', 'Culture'];
  expect(read(clip([...menu, 'Ferry Saved', 'By Ana Pérez'])).headline).toBe('Ferry Saved');
  expect(
    read(
      ['国际', '政治', '经济', '社会', '体育', '台风袭击海岸渔民获救', '2023年4月3日 21:05', story[0]].join(
        '\n',
      ),
    ).headline,
  ).toBe('台风袭击海岸渔民获救');
});

test.each(['José Luis Domingo', 'Emmanuel John Sunday', 'Li Wei Sun', 'Joseph Effiong Friday'])(
  'a name that ends as a day of the week is a name: %s',
  (name) => {
    expect(read(clip(['Ferry sinks off the coast at night', `By ${name}`])).authors).toEqual([name]);
  },
);

test('one who has the author’s surname is not the author', () => {
  const lines = [
    'John Smith, 41, had gone out alone.',
    'Smith is a fisherman and has never learned to swim.',
  ];
  const reading = read(clip(['Ferry sinks off the coast at night', 'By David Smith'], ...lines));
  expect(reading.text).toContain(lines.join('\n\n'));
});

test('runs of capitals and of marks to skip take no time', () => {
  const capitals = `${'x'.repeat(30)} AFP/${'A'.repeat(84)}!`;
  const label = `${'x'.repeat(60)} Photo: ${'A'.repeat(46)}1`;
  const skips = 'skip past newsletter promotion\n\nafter newsletter promotion\n\n'.repeat(18_000);
  const before = process.cpuUsage();
  read(['Head of it all', capitals, capitals, capitals, label].join('\n\n'));
  read(`Head\n\n${skips}`);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(2000);
});

test.each([
  [
    'Ferry sinks off the coast at night',
    'Harbour master blamed for delay',
    'Ferry sinks off the coast at night',
  ],
  ['Storm', 'Ferry sinks off the coast at night', 'Ferry sinks off the coast at night'],
])('a headline said twice is a headline once: %j', (...head) => {
  expect(read(clip([...head, 'By Ana Pérez'])).headline).toBe('Ferry sinks off the coast at night');
});

test('a day and month that nothing settles are left out, and told', () => {
  const reading = read(clip(['Ferry sinks off the coast', '03/05/2023 09:31 AM']));
  expect(reading.publishedAt).toBeNull();
  expect(reading.alternativeHeadline).toBeNull();
  expect(reading.warnings.join()).toContain('03/05/2023 09:31 AM');
});

test.each([
  'KUWAIT MAY RE-REGISTER GULF TANKERS - NEWSPAPER',
  'SUMITA SAYS FURTHER YEN RISE UNLIKELY - JIJI PRESS',
])('a headline with its source behind a dash is a headline: %s', (headline) => {
  const reading = read(clip([headline]));
  expect(reading.headline).toBe(headline);
  expect(reading.authors).toEqual([]);
});

test('a headline that begins as a note does is a headline', () => {
  expect(read(clip(['CORRECTION - ROVER GROUP REPORTS SALES'])).headline).toBe(
    'CORRECTION - ROVER GROUP REPORTS SALES',
  );
});

test.each([
  [[...timed, 'Rail service resumes Monday']],
  [[...timed, 'Press conference on Monday']],
  [[...timed, 'By Ana Pérez', 'Press Council Warns Minister']],
  [[heading, 'By Ana Pérez', 'Rail service resumes Monday']],
  [[heading, 'Editorial']],
  [[heading, 'Agencies']],
  [[heading, 'Redaktion in Kabul']],
])('a line right below the time or title that may be words of the story is kept or told: %j', (head) => {
  const line = head.at(-1) ?? '';
  const reading = read(clip(head));
  expect(JSON.stringify(reading)).toContain(line);
});

test('words before an age are the story’s, and a place that runs into it is the place', () => {
  expect(read(clip([heading], 'हादसा हुआ 3 दिन पहले', opening)).text).toContain('हादसा हुआ 3 दिन पहले');
  expect(JSON.stringify(read(clip([heading, 'जयपुर 3 घंटे पहले'])))).toContain('जयपुर 3 घंटे पहले');
  expect(read(clip([heading, 'जयपुर3 घंटे पहले'])).place).toBe('जयपुर');
});

test.each(['Costa Rica', 'San Sebastián', 'Elfenbeinküste'])(
  'a place beside the time is no author, and is told: %s',
  (place) => {
    const reading = read(clip([heading, `${place} | 13 January 2022`]));
    expect(reading.authors).toEqual([]);
    expect(reading.warnings.join()).toContain(place);
  },
);

test('a name beside the time is the author’s', () => {
  expect(read(clip([heading, 'Ayşe Kaya | 13 January 2022'])).authors).toEqual(['Ayşe Kaya']);
});

test('an editor below the byline is a credit', () => {
  expect(read(clip([heading, 'By Ana Pérez', 'Editor: John Smith'])).credit).toBe('Editor: John Smith');
});
