import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import type { TestFolder } from './server.ts';

type Colour = readonly [red: number, green: number, blue: number];

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A picture of one colour, as the address it has within a page. */
function picture(width: number, height: number, colour: Colour): string {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head.set([8, 2], 8);
  const row = Buffer.concat([Buffer.of(0), ...Array.from({ length: width }, () => Buffer.from(colour))]);
  const rows = Buffer.concat(Array.from({ length: height }, () => row));
  const signature = Buffer.of(137, 80, 78, 71, 13, 10, 26, 10);
  const png = [signature, chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.of())];
  return `data:image/png;base64,${Buffer.concat(png).toString('base64')}`;
}

export const harbourHeadline = 'Velin harbour reopens after nine days';

const day = (n: number): string =>
  `<p>On day ${n} the wind went round to the north-west and the sea flattened, but the buoy at the entrance still showed less than
four metres at low water, and the insurers in the capital would not hear of it. Boat number ${n} lay where it had lain, and the gulls,
who know about these things, had gone to the mussel banks.</p>`;

const columns = [
  'Trade',
  'Boats',
  'Days lost',
  'Loss in 2022',
  'Loss in 2023',
  'Loss in 2024',
  'Share of catch',
];
const cells = (tag: string, texts: readonly string[]) =>
  `<tr>${texts.map((one) => `<${tag}>${one}</${tag}>`).join('')}</tr>`;

const harbour = `<p>VELIN, Kestria (AP) — The harbour of Velin reopened on Monday after nine days, and 214 boats came in.</p>
<p>“We had fish for three days and patience for two,” said Marta Oskarsdóttir. Her brother, a harbour pilot, told her so.</p>
<figure><img src="${picture(900, 500, [120, 150, 170])}" alt="The mole of Velin"><figcaption>The mole at low water on Sunday.</figcaption></figure>
<h2>What the closure cost</h2>
<table><caption>Losses by trade</caption><thead>${cells('th', columns)}</thead><tbody>
${cells('td', ['Herring', '88', '612', '980', '1,204', '3,871', '4.2 %'])}
${cells('td', ['Cod and haddock', '64', '401', '870', '980', '2,115', '3.9 %'])}</tbody></table>
<blockquote><p>A HARBOUR that closes for nine days in May is not a harbour.</p></blockquote>
<ul><li>A standing contract for dredging.</li><li>A pilot on duty at night<sup>1</sup>.</li></ul>
<figure><img src="${picture(300, 500, [150, 60, 45])}" alt="A red boat"><figcaption>The Sturmvogel from above.</figcaption></figure>
<p><img src="https://cdn.example/gone.jpg" alt="The council in session"></p>
${Array.from({ length: 14 }, (_, n) => day(n + 1)).join('\n')}
<hr><p>1. The letter is quoted from a copy.</p>`;

const page = (language: string, headline: string, url: string, body: string): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${headline}</title>
<link rel="canonical" href="${url}"><meta property="og:site_name" content="The Kestria Courier">
<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    articleSection: 'Coast',
    author: [{ '@type': 'Person', name: 'Kulpash Konyrova' }],
    datePublished: '2024-05-13T09:30:00+02:00',
    inLanguage: language,
  })}</script></head><body><article><h1>${headline}</h1>${body}</article></body></html>`;

/** The page of the long story; a later edition has other words before the same days. */
export const harbourPage = (before = ''): string =>
  page('en', harbourHeadline, 'https://news.example/velin', before + harbour);

/** A long story with everything that a page of text may have, and two short ones after it in the list. */
export function longReads(folder: TestFolder): readonly string[] {
  const german =
    '<p>WIEN (dpa) – Die Donaudampfschifffahrtsgesellschaft streitet über Verantwortlichkeiten.</p>';
  const files = {
    'harbour.html': harbourPage(),
    'donau.html': page('de', 'Streit auf der Donau', 'https://zeitung.example/donau', german.repeat(4)),
  };
  return Object.entries(files).map(([name, text]) => {
    const path = join(folder.path, name);
    writeFileSync(path, text);
    return path;
  });
}
