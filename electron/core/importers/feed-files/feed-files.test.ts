import { describe, expect, test } from 'vitest';
import { openImports } from '../testing/import-of.ts';

const { call, importFile, importTwice } = openImports();

const words =
  'The ferry came back to the island on Monday, after three winters in which the sea had been too rough for it. ';
const item = (n: number, more = '') =>
  `<item><title>Ferry ${n} returns</title><link>/ferry/${n}?utm_source=rss</link><guid isPermaLink="false">g${n}</guid><pubDate>Mon, 06 May 2024 07:00:00 +0200</pubDate><dc:creator>Anna Berg</dc:creator><category>Sea</category><category>north/coast</category>${more}</item>`;
const rss = (items: string, head = '<title>Harwick Herald</title><link>https://herald.example/</link>') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!-- made by a program --><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom"><channel>${head}${items}</channel></rss>`;

describe('a feed as a file', () => {
  test('of RSS gives an article an item, the summaries marked as such', async () => {
    const whole = `<description>Short</description><content:encoded><![CDATA[<p>${words}</p><p>${words.repeat(2)}</p><script>alert(1)</script>]]></content:encoded>`;
    const { report, articles } = await importTwice(
      'a.xml',
      rss(item(1, whole) + item(2, '<description>The ferry.</description>')),
    );
    expect(report).toMatchObject({ found: 2, stored: 2 });
    expect(articles[0]).toMatchObject({
      headline: 'Ferry 1 returns',
      url: 'https://herald.example/ferry/1?utm_source=rss',
      authors: ['Anna Berg'],
      publisher: 'Harwick Herald',
      publishedAt: '2024-05-06T05:00:00.000Z',
      tags: ['subject/north, coast', 'subject/Sea'],
      warnings: [],
    });
    expect(articles[0]?.html).not.toContain('script');
    expect(articles[1]?.warnings).toEqual(['Only a summary: the feed does not carry the whole text']);
  });

  test('knows an item again that was dated anew, and one in other words as its next edition', async () => {
    const text = `<content:encoded><![CDATA[<p>${words.repeat(5)}</p>]]></content:encoded>`;
    await importFile('a.xml', rss(item(1, text)));
    const redated = await importFile('b.xml', rss(item(1, text)).replace('06 May 2024', '09 May 2024'));
    expect(redated.report).toMatchObject({ alreadyThere: 1, stored: 0, newEditions: 0 });
    const other = await importFile(
      'c.xml',
      rss(item(1, text)).replaceAll('Monday', 'Tuesday, the owners said'),
    );
    expect(other.report).toMatchObject({ newEditions: 1, stored: 0 });
  });

  test('of Atom, RDF and JSON Feed gives the same', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Harwick Herald</title><link rel="self" href="https://herald.example/atom"/><id>urn:h</id><updated>2024-05-06T07:00:00Z</updated><entry><id>tag:herald.example,2024:1</id><title>Ferry returns</title><link href="/ferry/1"/><published>2024-05-06T05:00:00Z</published><author><name>Anna Berg</name></author><category term="Sea"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${words}</p></div></content></entry></feed>`;
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel rdf:about="https://herald.example/"><title>Harwick Herald</title><link>https://herald.example/</link></channel><item rdf:about="https://herald.example/ferry/1"><title>Ferry returns</title><link>https://herald.example/ferry/1</link><dc:creator>Anna Berg</dc:creator><dc:date>2024-05-06T05:00:00Z</dc:date><dc:subject>Sea</dc:subject><content:encoded>&lt;p&gt;${words}&lt;/p&gt;</content:encoded></item></rdf:RDF>`;
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Harwick Herald',
      home_page_url: 'https://herald.example/',
      items: [
        {
          id: '1',
          url: 'https://herald.example/ferry/1',
          title: 'Ferry returns',
          content_html: `<p>${words}</p>`,
          date_published: '2024-05-06T05:00:00Z',
          authors: [{ name: 'Anna Berg' }],
          tags: ['Sea'],
        },
      ],
    });
    const told: unknown[] = [];
    for (const [name, text] of [
      ['a.atom', atom],
      ['a.rdf', rdf],
      ['a.json', json],
    ] as const) {
      const { report, articles } = await importFile(name, text);
      expect(report.failed).toEqual([]);
      const [article] = articles;
      told.push([
        report.stored + report.alreadyThere,
        article?.headline,
        article?.url,
        article?.authors,
        article?.publishedAt,
        article?.tags,
        article?.text,
      ]);
    }
    const same = [
      1,
      'Ferry returns',
      'https://herald.example/ferry/1',
      ['Anna Berg'],
      '2024-05-06T05:00:00.000Z',
      ['subject/Sea'],
      words.trim(),
    ];
    expect(told).toEqual([same, same, same]);
  });
});

describe('a feed as a file that is broken or means harm', () => {
  test('is read up to where it was cut, and says so', async () => {
    const text = rss(
      item(1, '<description>a</description>') + item(2, '<description>b</description>') + item(3),
    );
    const { report } = await importFile('cut.xml', text.slice(0, -80));
    expect(report).toMatchObject({ found: 3, stored: 2 });
    expect(report.failed[0]?.reason).toBe('The feed is cut: the 2 items before were read.');
  });

  test('with nothing to read in it is told so', async () => {
    const reasons: string[] = [];
    const deep = `{"version":"https://jsonfeed.org/version/1.1","items":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    for (const [name, text] of [
      ['a.xml', '<rss version="2.0"><channel><item><title>'],
      ['b.json', deep],
      ['c.xml', rss('<item></item>')],
    ] as const) {
      const { report } = await importFile(name, text);
      reasons.push(...report.failed.map(({ reason }) => reason));
    }
    expect(reasons.slice(0, 2)).toEqual(Array(2).fill('The feed is broken: no item of it can be read.'));
  });

  test('expands no entities, fetches nothing, and keeps no script', async () => {
    const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join(
      '',
    );
    const bomb = rss(item(1, '<description>&l9; &x;</description>')).replace(
      '<!-- made by a program -->',
      `<!DOCTYPE rss [<!ENTITY l0 "laugh"><!ENTITY x SYSTEM "file:///etc/passwd">${laughs}]>`,
    );
    const { articles } = await importFile('bomb.xml', bomb);
    expect(articles[0]?.text.length ?? 0).toBeLessThan(1000);
    const evil = rss(
      '<item><title>&lt;img src=x onerror=alert(1)&gt;Evil \0 \ud800</title><link>javascript:alert(1)</link><description>&lt;svg onload=alert(1)&gt;&lt;a href="javascript:alert(1)"&gt;x&lt;/a&gt; words</description></item>',
    );
    const { articles: found } = await importFile('evil.xml', evil);
    expect(found[0]).toMatchObject({ headline: expect.stringContaining('Evil'), url: null });
    expect(found[0]?.html ?? '').not.toMatch(/onload|javascript:|svg/);
  });

  test('of ten thousand items is read in seconds', async () => {
    const text = rss(
      Array.from({ length: 10_000 }, (_, n) => item(n, '<description>The ferry.</description>')).join(''),
    );
    const { report } = await importFile('huge.xml', text);
    expect(report).toMatchObject({ found: 10_000, stored: 10_000 });
  }, 60_000);
});

describe('OPML', () => {
  const opml = (outlines: string) =>
    `<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>${outlines}</body></opml>`;

  test('gives what it links to, in collections, and its feeds are followed with their folders as tags', async () => {
    const { report, articles } = await importTwice(
      'a.opml',
      opml(
        '<outline text="North"><outline text="Ferry returns" type="link" url="https://herald.example/a"/><outline text="Herald" type="rss" xmlUrl="https://herald.example/rss"/></outline><outline text="Evil" type="link" url="javascript:alert(1)"/>',
      ),
    );
    expect(report).toMatchObject({ found: 2, stored: 1 });
    expect(report.choices).toMatchObject({ feeds: ['Herald'], alreadyThere: 0, refused: [] });
    const { feeds } = await call('feed.list', {});
    expect(feeds).toMatchObject([
      { url: 'https://herald.example/rss', tag: 'North', every: null, checkedAt: null },
    ]);
    expect(articles[0]).toMatchObject({ headline: 'Ferry returns', url: 'https://herald.example/a' });
    expect(report.failed.map(({ source, reason }) => [source.replace(/^.*:/, ''), reason])).toEqual([
      ['3 Evil', 'Its address is none of the web.'],
    ]);
  });

  test('of feeds alone finds no article, follows each once, and all of it can be taken back', async () => {
    const many = Array.from(
      { length: 200 },
      (_, n) => `<outline text="F${n}" xmlUrl="https://f${n}.example/rss"/>`,
    );
    const text = opml(
      `<outline text="A/B">${many.join('')}</outline><outline text="F0" xmlUrl="https://f0.example/rss"/>`,
    );
    const { report } = await importFile('a.opml', text);
    expect(report).toMatchObject({ found: 0, stored: 0, failed: [] });
    expect(report.choices?.feeds).toHaveLength(200);
    const again = await importFile('a.opml', text);
    expect(again.report.choices).toMatchObject({ feeds: [], alreadyThere: 200, undo: [] });
    const { feeds } = await call('feed.list', {});
    expect(feeds.map(({ tag }) => tag).filter((tag) => tag === 'A∕B')).toHaveLength(199);
    for (const { name, input } of report.choices?.undo ?? [])
      await call(name as 'feed.remove', input as { id: string });
    expect((await call('feed.list', {})).feeds).toEqual([]);
  });

  test('with feeds that are none of the web says so, and follows the others', async () => {
    const text = opml(
      '<outline text="Evil" xmlUrl="file:///etc/passwd"/><outline text="Script" xmlUrl="javascript:x()"/><outline text="Good" xmlUrl="https://good.example/rss"/>',
    );
    const { report } = await importFile('a.opml', text);
    expect(report.failed.map(({ reason }) => reason)).toEqual(
      Array(2).fill('Its address is none of the web.'),
    );
    expect(report.choices?.feeds).toEqual(['Good']);
  });

  test('that is empty, cut or nested without end is told', async () => {
    const reasons: string[] = [];
    for (const text of [
      opml(''),
      opml('<outline text="a">').slice(0, -20),
      opml('<outline text="a">'.repeat(5000)),
    ]) {
      const { report } = await importFile('b.opml', text);
      expect(report.found).toBe(1);
      reasons.push(report.failed[0]?.reason ?? '');
    }
    expect(reasons[0]).toContain('neither feeds nor addresses');
    expect(reasons[1]).toContain('broken');
    expect(reasons[2]).toContain('256');
  });
});
