import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFeed } from './read-feed.ts';
import { readOpml } from './read-opml.ts';

const read = (text: string | Buffer, type: string | null = 'application/xml') =>
  readFeed(Buffer.from(text), type, 'https://news.example/feeds/rss.xml');

const rss = (items: string, head = '<title>Skarra Herald</title><link>https://news.example/</link>') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>${head}${items}</channel></rss>`;

test('RSS: the whole text wins over the summary, the creator over the mail address', () => {
  const { title, site, items } = read(
    rss(`<item><title>A &amp;amp; B</title><link>/a</link><guid isPermaLink="false">g1</guid><pubDate>Mon, 06 May 2024 07:00:00 +0200</pubDate>
      <dc:creator>Ada Lund</dc:creator><author>a@news.example (Desk)</author><description>Short</description><content:encoded><![CDATA[<p>Whole story</p>]]></content:encoded></item>`),
  );
  expect({ title, site }).toEqual({ title: 'Skarra Herald', site: 'https://news.example/' });
  expect(items).toEqual([
    {
      guid: 'g1',
      url: 'https://news.example/a',
      title: 'A & B',
      html: '<p>Whole story</p>',
      isSummary: false,
      authors: ['Ada Lund'],
      publishedAt: '2024-05-06T05:00:00.000Z',
      modifiedAt: null,
      language: null,
      tags: [],
    },
  ]);
});

test('RSS: a guid that is an address stands for a missing link; a description alone is a summary, unless it is long', () => {
  const long = '<p>'.concat('Ships came in. '.repeat(60), '</p>').repeat(4).replaceAll('<', '&lt;');
  const { items } = read(
    rss(`<item><title>A</title><guid>https://news.example/a</guid><description>Short</description></item>
         <item><title>B</title><guid isPermaLink="false">not/an/address</guid><description>${long}</description></item>`),
  );
  expect(items.map(({ url, isSummary }) => [url, isSummary])).toEqual([
    ['https://news.example/a', true],
    [null, false],
  ]);
});

test('Atom: the alternate link, the time of publication and of change', () => {
  const { title, items } =
    read(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Herald</title><id>urn:h</id><updated>2024-05-06T07:00:00Z</updated>
    <link rel="self" href="https://news.example/atom"/><link href="https://news.example/"/>
    <entry><id>tag:news.example,2024:1</id><title type="html">Fog &lt;em&gt;lifts&lt;/em&gt;</title><link rel="edit" href="/e"/><link href="/fog"/>
    <published>2024-05-06T06:00:00Z</published><updated>2024-05-06T07:00:00Z</updated><author><name>Ada Lund</name></author><content type="html">&lt;p&gt;x&lt;/p&gt;</content></entry></feed>`);
  expect(title).toBe('Herald');
  expect(items[0]).toMatchObject({
    guid: 'tag:news.example,2024:1',
    url: 'https://news.example/fog',
    title: 'Fog lifts',
    html: '<p>x</p>',
    publishedAt: '2024-05-06T06:00:00.000Z',
    modifiedAt: '2024-05-06T07:00:00.000Z',
  });
});

test('RDF and JSON Feed are read likewise', () => {
  const rdf =
    read(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel rdf:about="https://news.example/"><title>Herald</title><link>https://news.example/</link><description>d</description></channel>
    <item rdf:about="https://news.example/1"><title>Fog</title><link>https://news.example/1</link><dc:date>2024-05-06</dc:date><description>Short</description></item></rdf:RDF>`);
  expect(rdf.items[0]).toMatchObject({
    guid: 'https://news.example/1',
    title: 'Fog',
    publishedAt: '2024-05-06',
  });
  const json = read(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Herald',
      items: [
        {
          id: '7',
          url: 'https://news.example/7',
          content_text: 'One <b>\n\nTwo',
          authors: [{ name: 'Ada' }],
        },
      ],
    }),
    'application/feed+json',
  );
  expect(json.items[0]).toMatchObject({
    guid: '7',
    html: '<p>One &lt;b></p><p>Two</p>',
    authors: ['Ada'],
    isSummary: false,
  });
});

test('the charset that XML names in its first line is obeyed', () => {
  const text = rss('<item><title>Qw</title><guid>1</guid></item>').replace(
    '?>',
    ' encoding="windows-1251"?>',
  );
  const bytes = Buffer.concat(
    text
      .split('Qw')
      .flatMap((part, i) => (i === 0 ? [Buffer.from(part)] : [Buffer.from([0xcf, 0xf0]), Buffer.from(part)])),
  );
  expect(read(bytes).items[0]?.title).toBe('Пр');
});

test('what is not a web address, and a time that is none, are left out', () => {
  const { items } = read(
    rss('<item><title>A</title><link>javascript:alert(1)</link><pubDate>next week</pubDate></item>'),
  );
  expect(items[0]).toMatchObject({ url: null, publishedAt: null });
});

test('a time without a zone is read as UTC, not by this machine’s clock', () => {
  const { items } = read(rss('<item><title>A</title><pubDate>2024-05-06T07:00:00</pubDate></item>'));
  expect(items[0]?.publishedAt).toBe('2024-05-06T07:00:00.000Z');
});

test.each([
  ['a page', '<!doctype html><html><body>Not found</body></html>'],
  ['nothing', ''],
  ['XML that is cut short', '<rss><channel><item>'],
  ['a picture', Buffer.from('89504e470d0a1a0a', 'hex')],
])('%s is no feed, and is told so', (_name, text) => {
  expect(() => read(text)).toThrow(/no feed at this address/);
});

test('a page that names its feed is refused with the feed’s address', () => {
  const page =
    '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/all.rss"></head></html>';
  expect(() => read(page)).toThrow('whose feed is at https://news.example/all.rss');
});

test('entities that grow, and those that lie in files, are not followed', () => {
  const bomb = `<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY f SYSTEM "file:///etc/passwd">]>`;
  const start = Date.now();
  let said = '';
  try {
    said = JSON.stringify(read(rss('<item><title>&d;&f;</title></item>').replace('?>', `?>${bomb}`)));
  } catch (error) {
    said = String(error);
  }
  expect(said.length).toBeLessThan(20_000);
  expect(said).not.toContain('root:');
  expect(Date.now() - start).toBeLessThan(2000);
});

test('no bytes take long or throw anything but that there is no feed', () => {
  const part = fc.constantFrom(
    '<rss>',
    '<channel>',
    '<item>',
    '</item>',
    '<title>',
    '&#x0;',
    '<![CDATA[',
    ']]>',
    '\0',
    'x',
    '{"items":[',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
      try {
        read(`<rss version="2.0"><channel>${parts.join('')}`);
      } catch (error) {
        expect(String(error)).toMatch(/no feed at this address/);
      }
    }),
  );
});

test('OPML: feeds in folders, each once, and no address that is none', () => {
  const feeds =
    readOpml(`<opml version="2.0"><head/><body><outline text="News"><outline text="Herald" title="The Herald" type="rss" xmlUrl="https://news.example/rss"/>
    <outline text="Again" xmlUrl="https://news.example/rss"/></outline><outline text="Bad" xmlUrl="javascript:x"/><outline text="Atom" xmlUrl="https://b.example/atom"/></body></opml>`);
  expect(feeds).toEqual([
    { url: 'https://b.example/atom', title: 'Atom', tag: null },
    { url: 'https://news.example/rss', title: 'The Herald', tag: 'News' },
  ]);
  expect(() => readOpml('<html></html>')).toThrow(/no OPML/);
});
