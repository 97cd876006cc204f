import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importers } from '../index.ts';
import { openImports } from '../testing/import-of.ts';
import { memorySource } from '../testing/memory-source.ts';
import { readWhole } from '../testing/read-whole.ts';
import { anpa1312 } from './anpa-1312.ts';
import { iptc7901 } from './iptc-7901.ts';

const { importFile, importTwice } = openImports();
const latin = (text: string) => Buffer.from(text, 'latin1');

const kna = (number: string, headline: string, body = 'Kinderkommission') =>
  `\x16\x16\x01bkn${number} 4 pl 171  KNA 170123-89-00065#2\r\nBundestag/Kinder\r\n\x02(Zusammenfassung - neu: Zitat)\r\n${headline}=\r\nBerlin (KNA) Die ${body} des Parlaments hat sich am\r\nMontag gegen den Plan gewandt, die Hilfe für\r\nfünf Länder zu ändern.\r\n\r\n   Das sagte die Vorsitzende.\r\n\r\nkna/abc\r\n\x03\r\n231114 Jan 17\r\n\x04`;

const dpa = `eca0003 3 i 380  dpa 0045

Switzerland/migration/UN/
REFILE
1ST LEAD
Lindmar joins the list of countries that wait with the pact
By dpa correspondents =

Geneva (dpa) - Lindmar is joining a growing number of countries
that will refrain from signing a pact in December, the
government announced on Wednesday.

The government said it "wishes to postpone its final decision."

# Notebook

## Note to editors
- adds head of the assembly in grafs 7-11

* * * *
The following information is not intended for publication

## Editorial contacts
- Reporting by: Albert Lind in Vienna

dpa al rmo hct rmo

212322 GMT Nov 18
`;

test('a message of IPTC 7901 is read with its head, codes taken off, in Latin 1', async () => {
  const { report, articles } = await importTwice(
    'kna.txt',
    latin(kna('014', 'Bund muss zuständig bleiben') + kna('015', 'Zweite Meldung', 'Kommission')),
  );
  expect(report).toMatchObject({ found: 2, stored: 2 });
  expect(articles[0]).toMatchObject({
    headline: 'Bund muss zuständig bleiben',
    slugline: 'Bundestag/Kinder',
    section: 'Politik',
    publishedAt: '2017-01-23',
    language: 'de',
    credit: 'kna/abc',
    text: 'Berlin (KNA) Die Kinderkommission des Parlaments hat sich am Montag gegen den Plan gewandt, die Hilfe für fünf Länder zu ändern.\n\nDas sagte die Vorsitzende.',
    news: { guid: 'bkn014', urgency: 4, edNote: '(Zusammenfassung - neu: Zitat)' },
  });
});

test('one whose codes were lost is known by its form; what is for editors alone is a note', async () => {
  const { articles } = await importTwice('dpa.txt', dpa);
  expect(articles[0]).toMatchObject({
    headline: 'Lindmar joins the list of countries that wait with the pact',
    slugline: 'Switzerland/migration/UN/',
    byline: 'By dpa correspondents',
    authors: [],
    place: 'Geneva',
    agency: 'dpa',
    dateline: 'Geneva (dpa) -',
    section: 'International',
    publishedAt: '2018-11-21T23:22:00Z',
    credit: 'dpa al rmo hct rmo',
    news: { signals: ['REFILE', '1ST LEAD'], urgency: 3 },
  });
  expect(articles[0]?.news?.edNote).toMatch(
    /adds head of the assembly.*not intended for publication.*Albert Lind/s,
  );
  expect(articles[0]?.text).not.toMatch(/Notebook|Albert/);
});

const ap = (slug: string, options: { body?: string; number?: string; sent?: string } = {}) =>
  `\x16\x16\x01W${options.number ?? '2870'}\x1fasian\r\nu a\x13\x11 BC-LT--Lindmar-HarbourB     11-13 1049\r\n\x02^BC-LT--Lindmar-Harbour Storm,${slug}<\r\n^For the boats of Lindmar, dawn can hurt <\r\n^A second line on boats<\r\n^AP Photo XNP101, XNP102<\r\n^Eds: With AP Photos.<\r\n^By PAUL BYRN and ALMUDENA CALVO=\r\n^Associated Press=\r\n\t   LINDMAR, Sweden (AP) _ For boats that wait ${options.body ?? 'at the quay'}, even dawn can be \r\ndifficult. \r\n \r\n\t   \`\`The harbour is a caf\xe9,'' he said.\r\n^Standings=\r\n^;W;L\r\nBoats;23;13{\r\nShips;24;14\r\n\t   ___\r\n\t   A contributor in Oslo helped with this story.\r\n\r\n\t   AP-WF-${options.sent ?? '11-13-13'} 1509GMT<\r\n\r\n\x03\x04`;

test('a message of ANPA 1312 is read with its lines, quotes and dashes', async () => {
  const { articles } = await importTwice('ap.tst', latin(ap('466')));
  expect(articles[0]).toMatchObject({
    headline: 'For the boats of Lindmar, dawn can hurt',
    alternativeHeadline: 'A second line on boats',
    slugline: 'BC-LT--Lindmar-Harbour Storm,466',
    byline: 'By PAUL BYRN and ALMUDENA CALVO',
    authors: ['Paul Byrn', 'Almudena Calvo'],
    dateline: 'LINDMAR, Sweden (AP) —',
    place: 'LINDMAR',
    agency: 'AP',
    section: 'Domestic',
    publishedAt: '2013-11-13T15:09:00Z',
    news: {
      guid: 'W2870',
      version: '0',
      urgency: 3,
      edNote: 'AP Photo XNP101, XNP102\nEds: With AP Photos.',
    },
  });
  expect(articles[0]?.text.split('\n\n')).toEqual([
    'LINDMAR, Sweden (AP) — For boats that wait at the quay, even dawn can be difficult.',
    '"The harbour is a café," he said.',
    'Standings',
    ';W;L\nBoats;23;13½\nShips;24;14',
    'A contributor in Oslo helped with this story.',
  ]);
});

test('a table without codes keeps each of its lines and its subheads', async () => {
  const table =
    'z9631-----\nr z BC-BBO--Glance     05-17 0820\n^BC-BBO--Glance< \n^Standings= \n^All Times EDT= \n^By The Associated Press= \n^AMERICAN LEAGUE= \n^;W;L \nBaltimore;23;13 \n\t   ___= \n\t   Minnesota 5, Cleveland 1< \n\n\t   AP-WF-05-17-16 0620GMT<\n';
  const { articles } = await importFile('table.tst', latin(table));
  expect(articles[0]).toMatchObject({
    headline: 'Standings',
    byline: 'By The Associated Press',
    agency: 'AP',
    publishedAt: '2016-05-17T06:20:00Z',
  });
  expect(articles[0]?.text.split('\n\n')).toEqual([
    'All Times EDT',
    'AMERICAN LEAGUE',
    ';W;L\nBaltimore;23;13',
    'Minnesota 5, Cleveland 1',
  ]);
});

test('a lead under the same slug is a new edition, a kill shows, another day is another story', async () => {
  await importFile('a.tst', latin(ap('466')));
  const lead = await importFile(
    'b.tst',
    latin(ap('1st Ld-Writethru,470', { number: '2901', body: 'in the storm' })),
  );
  expect(lead.report).toMatchObject({ newEditions: 1 });
  expect(lead.articles[0]?.news).toMatchObject({ version: '1', signals: ['1st Ld-Writethru'] });
  const kill = await importFile('c.tst', latin(ap('KILL,20', { number: '2950' })));
  expect(kill.articles[0]).toMatchObject({ edition: 3, news: { status: 'canceled', signals: ['KILL'] } });
  const other = await importFile('d.tst', latin(ap('480', { sent: '11-14-13', body: 'again' })));
  expect(other.report).toMatchObject({ stored: 1 });
});

test('plain texts and numbers are not taken for wires', async () => {
  const nameOf = async (text: string) => {
    const source = await memorySource('a.txt', latin(text));
    return importers.find((importer) => importer.recognises(source))?.name;
  };
  expect(await nameOf('Harbour opens\n\nThe harbour opened.\n')).not.toMatch(/iptc|anpa/);
  expect(await nameOf('abc1234 is a number = yes\n')).not.toMatch(/iptc|anpa/);
  expect(await nameOf(ap('466'))).toBe('anpa-1312');
  expect(await nameOf(kna('014', 'H'))).toBe('iptc-7901');
});

test('a message that is cut is kept as far as it goes, one without anything is told', async () => {
  const cut = await readWhole(iptc7901, await memorySource('a', latin(kna('014', 'Erste').slice(0, 180))));
  expect(cut[0]).toMatchObject({ reading: { headline: 'Erste' } });
  const empty = await readWhole(anpa1312, await memorySource('a', latin(`${ap('466')}\x16\x16\x01`)));
  expect(empty).toHaveLength(2);
  expect(empty[1]).toBe('It has neither a headline nor a text.');
});

test('thousands of messages in one file come one by one, wherever the bytes are parted', async () => {
  const many = Array.from({ length: 2000 }, (_, n) => kna(String(n).padStart(4, '0'), `Meldung ${n}`)).join(
    '',
  );
  const outcomes = await readWhole(iptc7901, await memorySource('a', latin(many), 1000));
  expect(outcomes).toHaveLength(2000);
  expect(outcomes[1999]).toMatchObject({
    guid: 'iptc7901:bkn1999:2017-01-23',
    reading: { headline: 'Meldung 1999' },
  });
});

test('whatever stands in a message, it is read or refused with a reason', async () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary-ascii', maxLength: 60 }),
    fc.constantFrom(
      '^By X=',
      '\t   A',
      '\x02',
      '\x03',
      '=',
      '^BC-X,KILL<',
      '000000 Foo 00',
      'AP-WF-99-99-99 9999GMT<',
      '# Notebook',
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 12 }), async (lines) => {
      for (const [importer, head] of [
        [iptc7901, '\x01abc0001 4 pl 171\n'],
        [anpa1312, '\x01W2870\x1fasian\nu a BC-X  11-13 1049\n'],
      ] as const) {
        const outcomes = await readWhole(importer, await memorySource('a', latin(head + lines.join('\n'))));
        for (const outcome of outcomes) if (typeof outcome === 'string') expect(outcome).toMatch(/^It /);
      }
    }),
    { numRuns: 200 },
  );
});
