import { expect, test } from 'vitest';
import { readHtml } from './read-html.ts';

const story = [
  'The ferry sank off the coast in the night, and forty people were saved by fishermen who had heard the horn.',
  'The harbour master said that the horn was heard for an hour before the first boat came.',
  'Nobody was hurt, the police said on Thursday in a short statement.',
];

function read(parts: readonly string[], head = '', url: string | null = null) {
  const body = parts.map((part) => (part.startsWith('<') ? part : `<p>${part}</p>`)).join('');
  const page = `<html><head><title>Ferry sinks</title>${head}</head><body><article><h1>Ferry sinks off the coast</h1>${body}</article></body></html>`;
  return readHtml(page, { url, capturedAt: '2023-05-10T12:00:00Z', source: 'test' });
}

const author = (name: string): string => `<meta name="author" content="${name}">`;

test.each([
  [
    'Tesla Motors',
    'Tesla Motors is the largest maker of electric cars, and on Friday it closed its plant for a week.',
  ],
  [
    'Ana Pérez',
    'Ana Pérez was a girl of six when the harbour burned, and she never forgot the smell of the tar.',
  ],
])('a story that begins with its author’s name keeps its beginning: %s', (name, lead) => {
  expect(read([lead, ...story], author(name)).text).toContain(lead);
});

test.each(['Di Maio e Salvini', 'By Land and Sea', 'Par Toutatis'])(
  'a heading is no byline: %s',
  (heading) => {
    const [first = '', ...others] = story;
    const reading = read([first, `<h2>${heading}</h2>`, ...others]);
    expect(reading.authors).toEqual([]);
    expect(reading.text).toContain(heading);
  },
);

test.each(['Bernard Share', 'Mary Print', 'Share Ndlovu', 'Print Smith', 'Thomas More'])(
  'a name that a button could have is a name: %s',
  (name) => {
    expect(read(story, author(name)).authors).toEqual([name]);
  },
);

test('who has a site of the own name is its author', () => {
  const site = '<meta property="og:site_name" content="Robert Reich Online">';
  expect(read(story, site + author('Robert Reich')).authors).toEqual(['Robert Reich']);
  expect(read(story, author('Robert Reich'), 'https://robert.reich.example/story').authors).toEqual([
    'Robert Reich',
  ]);
});
