import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importers } from '../index.ts';
import { openImports } from '../testing/import-of.ts';
import { memorySource } from '../testing/memory-source.ts';
import { readWhole } from '../testing/read-whole.ts';
import { ninjs } from './index.ts';

const { importFile, importTwice } = openImports();

const one = {
  uri: 'urn:newsml:a.example:20230418:1',
  type: 'text',
  version: '2',
  versioncreated: '2023-04-18T09:12:44+0000',
  firstcreated: '2023-04-18T07:30:00+0200',
  pubstatus: 'usable',
  urgency: 3,
  embargoed: 'not before the speech',
  usageterms: 'No resale.',
  ednote: 'Adds a quote.',
  copyrightholder: 'Northwire',
  source: 'AAP',
  language: 'en-AU',
  service: [{ code: 'i', name: 'World' }],
  headline: 'CORRECTED-Harbour opens again',
  headline_short: 'Harbour opens',
  slugline: 'harbour-storm',
  byline: 'By Ruth Penhallow',
  located: 'Lindmar, Sweden',
  person: [{ rel: 'about', name: 'Ola Berg' }],
  subject: [{ code: '04000000', name: 'economy, business and finance' }, { name: 'subj:0400' }],
  genre: [{ name: 'Article (news)' }],
  keywords: ['harbour'],
  body_text: 'The harbour opened.',
  body_html:
    '<p>LINDMAR (AAP) - The harbour <b>opened</b> on Tuesday.</p><p>Boats left.</p><script>x()</script>',
  associations: {
    featured: {
      type: 'picture',
      headline: 'The quay',
      renditions: {
        small: { href: 'https://img.example/s.jpg', width: 100 },
        big: { href: 'https://img.example/b.jpg', width: 900 },
      },
    },
  },
};

const expected = {
  headline: 'CORRECTED-Harbour opens again',
  alternativeHeadline: 'Harbour opens',
  byline: 'By Ruth Penhallow',
  authors: ['Ruth Penhallow'],
  dateline: 'LINDMAR (AAP) -',
  place: 'Lindmar',
  agency: 'AAP',
  section: 'World',
  publishedAt: '2023-04-18T07:30:00+02:00',
  modifiedAt: '2023-04-18T09:12:44Z',
  publisher: 'Northwire',
  language: 'en',
  slugline: 'harbour-storm',
  text: 'LINDMAR (AAP) - The harbour opened on Tuesday.\n\nBoats left.',
  image: 'https://img.example/b.jpg',
  tags: ['genre/Article (news)', 'keyword/harbour', 'subject/economy, business and finance'],
  warnings: ['What belongs to it is not in the file: picture “The quay”'],
  news: {
    guid: 'urn:newsml:a.example:20230418:1',
    version: '2',
    status: 'usable',
    signals: ['CORRECTED'],
    embargo: 'not before the speech',
    usageTerms: 'No resale.',
    edNote: 'Adds a quote.',
    urgency: 3,
  },
};

/** The same item as version 2 has it, and as 3 has it. */
const {
  headline,
  headline_short,
  byline,
  body_text,
  body_html,
  subject,
  person,
  genre,
  associations,
  ...rest
} = one;
const two = {
  ...rest,
  headlines: [
    { role: 'short', value: headline_short },
    { role: 'main', value: headline },
  ],
  bodies: [
    { role: 'plain', contenttype: 'text/plain', value: body_text },
    { role: 'rich', contenttype: 'text/html', value: body_html },
  ],
  by: byline,
  people: person,
  subjects: subject,
  genres: genre,
  associations: [{ ...associations.featured, headline: undefined, headlines: [{ value: 'The quay' }] }],
};
const { versioncreated, firstcreated, pubstatus, usageterms, copyrightholder, ednote, ...plain } = two;
const three = {
  ...plain,
  versionCreated: versioncreated,
  firstCreated: firstcreated,
  pubStatus: pubstatus,
  usageTerms: usageterms,
  copyrightHolder: copyrightholder,
  edNote: ednote,
  bodies: two.bodies.map(({ contenttype, ...body }) => ({ ...body, contentType: contenttype })),
};

test.each([
  ['1', one],
  ['2', two],
  ['3', three],
])('an item of version %s is read with all that is said of it', async (_version, item) => {
  const { articles } = await importTwice('item.json', JSON.stringify(item));
  expect(articles[0]).toMatchObject(expected);
  expect(articles[0]?.html).toContain('<b>opened</b>');
  expect(articles[0]?.html).not.toContain('x()');
});

test('a list, a list under a name and lines give each item; what is none is told', async () => {
  const items = [1, 2, 3].map((n) => ({
    ...one,
    uri: `urn:x:${n}`,
    body_html: `<p>Story number ${n} of the day.</p>`,
  }));
  const list = await importFile('list.json', `[${items.map((item) => JSON.stringify(item)).join(',\n')}, 7]`);
  expect(list.report).toMatchObject({ found: 4, stored: 3 });
  expect(list.report.failed[0]?.reason).toBe('It is not a JSON object.');
  const answer = await importFile('answer.json', JSON.stringify({ total: 3, _items: items }));
  expect(answer.report).toMatchObject({ found: 3, alreadyThere: 3 });
  const lines = await importFile('items.ndjson', items.map((item) => JSON.stringify(item)).join('\n'));
  expect(lines.report).toMatchObject({ found: 3, alreadyThere: 3 });
});

test('a new version and a kill are new editions', async () => {
  await importFile('a.json', JSON.stringify(one));
  const next = await importFile('b.json', JSON.stringify({ ...one, version: '3' }));
  expect(next.report).toMatchObject({ newEditions: 1 });
  const kill = await importFile(
    'c.json',
    JSON.stringify({ uri: one.uri, pubstatus: 'canceled', versioncreated: one.versioncreated }),
  );
  expect(kill.articles[0]).toMatchObject({ edition: 3, news: { status: 'canceled' } });
});

test('plain text is parted into paragraphs, NITF in a body is read, a picture has its caption', async () => {
  const text = {
    ...one,
    uri: 'urn:t',
    body_html: undefined,
    body_text: 'By Ola Berg\n\nLINDMAR (AP) — One.\n\nTwo.',
    byline: undefined,
  };
  expect((await importFile('t.json', JSON.stringify(text))).articles[0]).toMatchObject({
    byline: 'By Ola Berg',
    text: 'LINDMAR (AP) — One.\n\nTwo.',
  });
  const nitf = {
    ...two,
    uri: 'urn:n',
    bodies: [
      {
        contenttype: 'application/nitf+xml',
        value: '<block><p>One of two.</p><hl2>Sub</hl2><p>Two of two.</p></block>',
      },
    ],
  };
  expect((await importFile('n.json', JSON.stringify(nitf))).articles[0]?.text).toBe(
    'One of two.\n\nSub\n\nTwo of two.',
  );
  const picture = {
    uri: 'urn:p',
    type: 'picture',
    versioncreated: '2023-04-18T09:00:00Z',
    headline: 'Quay',
    description_text: 'Boats at the quay.',
  };
  expect((await importFile('p.json', JSON.stringify(picture))).articles[0]?.text).toBe('Boats at the quay.');
});

test('our own lines and other JSON are not taken for ninjs', async () => {
  const nameOf = async (name: string, text: string) => {
    const source = await memorySource(name, text);
    return importers.find((importer) => importer.recognises(source))?.name;
  };
  expect(await nameOf('a.jsonl', '{"headline":"H","text":"T","publishedAt":"2022-01-13"}\n')).toBe('jsonl');
  expect(await nameOf('a.json', JSON.stringify(two))).toBe('ninjs');
  expect(await nameOf('a.jsonl', JSON.stringify(one))).toBe('ninjs');
});

test('broken, cut, empty and deeply nested files are told and stop nothing', async () => {
  const reasons = async (text: string) => {
    const source = await memorySource('x.json', text);
    return (await readWhole(ninjs, source)).filter((outcome) => typeof outcome === 'string');
  };
  const whole = JSON.stringify(one);
  expect(await reasons(whole.slice(0, -40))).toEqual([expect.stringContaining('not JSON')]);
  expect(await reasons('[{"uri":"urn:x","versioncreated":""}]')).toEqual([
    'It has neither a headline nor a text.',
  ]);
  expect(await reasons(`[${whole},{"uri"`)).toEqual([expect.stringContaining('ends in the middle')]);
  const deep = `{"uri":"urn:x","headline":"H","versioncreated":"","body_html":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
  expect(await reasons(deep)).toEqual([]);
});

test('whatever stands in the fields, an item is read or refused with a reason', async () => {
  const value = fc.anything({ withNullPrototype: false });
  const item = fc.dictionary(fc.constantFrom(...Object.keys(one), ...Object.keys(three)), value);
  await fc.assert(
    fc.asyncProperty(item, async (fields) => {
      let text: string;
      try {
        text = JSON.stringify({ uri: 'urn:x', versionCreated: '', ...fields });
      } catch {
        return;
      }
      const [outcome] = await readWhole(ninjs, await memorySource('x.json', text));
      if (typeof outcome === 'string') expect(outcome).toMatch(/^(?:It|The) /);
    }),
    { numRuns: 150 },
  );
});
