import { makePdf } from '../../electron/core/importers/testing/make-pdf.ts';
import { makeZip } from '../../electron/core/importers/testing/make-zip.ts';
import { bundleSample } from './bundle.ts';
import { programSamples } from './programs.ts';
import { each, one, type Sample, saved } from './sample.ts';
import { bodyOf, pageOf, type Story } from './story.ts';

const mailOf = (story: Story): string =>
  `From: Herald <news@herald.example>\r\nSubject: ${story.headline}\r\nDate: Mon, 06 May 2024 05:00:00 +0000\r\nMessage-ID: <${story.n}@herald.example>\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${pageOf(story)}\r\n`;
const mhtmlOf = (story: Story): string =>
  `From: <Saved by Blink>\r\nSnapshot-Content-Location: ${story.url}\r\nSubject: ${story.headline}\r\nDate: Mon, 06 May 2024 05:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${pageOf(story)}\r\n--b--\r\n`;
const warcOf = (story: Story): string => {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${pageOf(story)}`;
  return `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: ${story.url}\r\nWARC-Date: 2024-05-06T05:00:00Z\r\nWARC-Record-ID: <urn:uuid:${String(story.n).padStart(12, '0')}>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`;
};
const pdfOf = ({ headline, paragraphs }: Story): Buffer => {
  const lines = paragraphs.flatMap((text) => [...(text.match(/.{1,90}(?:\s|$)/g) ?? []), '']);
  const shown = lines.map((text, at) => ({ text: text.trim(), x: 50, y: 740 - at * 13 }));
  return makePdf([[{ text: headline, x: 50, y: 780, size: 20 }, ...shown.filter(({ text }) => text !== '')]]);
};
const plainOf = ({ headline, paragraphs }: Story): string =>
  `${headline}\n\nBy Anna Berg\n\nHARWICK, May 6 (AP) - ${paragraphs.join('\n\n')}\n`;
const markdownOf = (story: Story): string =>
  `---\ntitle: "${story.headline}"\nsource: "${story.url}"\nauthor:\n  - "[[Anna Berg]]"\npublished: 2024-05-06\ntags:\n  - sea\n---\n${story.paragraphs.join('\n\n')}\n`;
const noteOf = (story: Story): string =>
  `<note><title>${story.headline}</title><content><![CDATA[<en-note>${bodyOf(story)}</en-note>]]></content><created>20240506T050000Z</created><note-attributes><source-url>${story.url}</source-url></note-attributes></note>`;
const itemOf = (story: Story): string =>
  `<item><title>${story.headline}</title><link>${story.url}</link><guid>${story.url}</guid><pubDate>Mon, 06 May 2024 05:00:00 +0000</pubDate><content:encoded><![CDATA[${bodyOf(story)}]]></content:encoded></item>`;

/** A sample of each format that is not a wire's or a database's, by the name that its row has. */
export const samples: Readonly<Record<string, Sample>> = {
  'Saved HTML': async (stories) => each(stories, 'html', pageOf),
  'Plain text': async (stories) => each(stories, 'txt', plainOf),
  Markdown: async (stories) => each(stories, 'md', markdownOf),
  PDF: async (stories) => each(stories, 'pdf', pdfOf),
  MHTML: async (stories) => each(stories, 'mhtml', mhtmlOf),
  EML: async (stories) => each(stories, 'eml', mailOf),
  mbox: async (stories) =>
    one(
      'a.mbox',
      stories
        .map((story) => `From news@herald.example Mon May  6 05:00:00 2024\r\n${mailOf(story)}\r\n`)
        .join(''),
    ),
  WARC: async (stories) => one('a.warc', stories.map(warcOf).join('')),
  'Zip of pages': async (stories) =>
    one(
      'a.zip',
      await makeZip(stories.map((story) => ({ name: `${story.n}.html`, bytes: Buffer.from(pageOf(story)) }))),
    ),
  RSS: async (stories) =>
    one(
      'a.xml',
      `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Herald</title><link>https://herald.example/</link>${stories.map(itemOf).join('')}</channel></rss>`,
    ),
  'JSON Feed': async (stories) =>
    one(
      'a.json',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Herald',
        items: stories.map((story) => ({
          id: story.url,
          url: story.url,
          title: story.headline,
          content_html: bodyOf(story),
          date_published: saved,
        })),
      }),
    ),
  ENEX: async (stories) =>
    one('a.enex', `<?xml version="1.0"?><en-export>${stories.map(noteOf).join('')}</en-export>`),
  wallabag: async (stories) =>
    one(
      'a.json',
      JSON.stringify(
        stories.map((story) => ({
          is_archived: 0,
          is_starred: 0,
          title: story.headline,
          url: story.url,
          content: bodyOf(story),
          created_at: saved,
        })),
      ),
    ),
  'Pocket (addresses)': async (stories) =>
    one(
      'part_000000.csv',
      `title,url,time_added,tags,status\n${stories.map(({ headline, url }) => `"${headline}",${url},1714971600,sea,unread`).join('\n')}\n`,
    ),
  'CSL-JSON (references)': async (stories) =>
    one(
      'a.json',
      JSON.stringify(
        stories.map(({ headline, url, n }) => ({
          id: `a${n}`,
          type: 'article-newspaper',
          title: headline,
          URL: url,
          'container-title': 'Herald',
          issued: { 'date-parts': [[2024, 5, 6]] },
        })),
      ),
    ),
  WACZ: async (stories) =>
    one(
      'a.wacz',
      await makeZip([
        { name: 'archive/a.warc', bytes: Buffer.from(stories.map(warcOf).join('')), stored: true },
        { name: 'datapackage.json', bytes: Buffer.from('{"profile":"data-package","resources":[]}') },
      ]),
    ),
  ...programSamples,
  'Pressmark bundle': bundleSample,
};
