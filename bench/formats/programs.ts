import { makeTar } from '../../electron/core/importers/testing/make-tar.ts';
import { makeZip } from '../../electron/core/importers/testing/make-zip.ts';
import { each, one, type Sample, saved } from './sample.ts';
import { pageOf, type Story } from './story.ts';

const part = (name: string, content: string) => ({ name, bytes: Buffer.from(content) });
const table = (head: string, stories: readonly Story[], row: (story: Story) => string): string =>
  `${head}\n${stories.map(row).join('\n')}\n`;
const idOf = (n: number) => n.toString(16).padStart(32, '0');

const joplinNote = (story: Story): string =>
  `${story.headline}\n\n${story.paragraphs.join('\n\n')}\n\nid: ${idOf(story.n)}\nparent_id: ${idOf(0)}\ncreated_time: ${saved}\nsource_url: ${story.url}\nmarkup_language: 1\ntype_: 1`;
const singleFile = (story: Story): string =>
  pageOf(story).replace(
    '<head>',
    `<!--\n Page saved with SingleFile \n url: ${story.url} \n saved date: Mon May 06 2024 05:00:00 GMT+0000 (UTC)\n--><head>`,
  );

/** Samples of what other programs give, and of lists, by the name that their row has. */
export const programSamples: Readonly<Record<string, Sample>> = {
  'Bookmarks (addresses)': async (stories) =>
    one(
      'bookmarks.html',
      `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>${stories.map(({ url, headline }) => `<DT><A HREF="${url}" ADD_DATE="1714971600">${headline}</A>`).join('\n')}</DL>`,
    ),
  'List of addresses': async (stories) =>
    one('list.txt', stories.map(({ url, headline }) => `${url} ${headline}`).join('\n')),
  'OPML (addresses)': async (stories) =>
    one(
      'a.opml',
      `<opml version="2.0"><head><title>Herald</title></head><body>${stories.map(({ url, headline }) => `<outline type="link" text="${headline}" url="${url}"/>`).join('')}</body></opml>`,
    ),
  'JSON Lines': async (stories) =>
    one(
      'a.jsonl',
      stories
        .map(({ headline, url, paragraphs }) =>
          JSON.stringify({ headline, url, text: paragraphs.join('\n\n'), publishedAt: saved }),
        )
        .join('\n'),
    ),
  'SingleFile zip': async (stories) =>
    new Map(
      await Promise.all(
        stories.map(
          async (story) =>
            [
              `${story.n}.zip.html`,
              await makeZip([
                part('index.html', singleFile(story)),
                part('manifest.json', JSON.stringify({ originalUrl: story.url })),
              ]),
            ] as const,
        ),
      ),
    ),
  Joplin: async (stories) =>
    one(
      'a.jex',
      await makeTar([
        part(`${idOf(0)}.md`, `Press\n\nid: ${idOf(0)}\nparent_id: \ntype_: 2`),
        ...stories.map((story) => part(`${idOf(story.n)}.md`, joplinNote(story))),
      ]),
    ),
  Omnivore: async (stories) =>
    one(
      'a.zip',
      await makeZip([
        part(
          `metadata_0_to_${stories.length}.json`,
          JSON.stringify(
            stories.map(({ n, headline, url }) => ({
              id: `${n}`,
              slug: `s${n}`,
              title: headline,
              url,
              savedAt: saved,
            })),
          ),
        ),
        ...stories.map((story) => part(`content/s${story.n}.html`, pageOf(story))),
      ]),
    ),
  'Instapaper (addresses)': async (stories) =>
    one(
      'a.csv',
      table(
        'URL,Title,Selection,Folder,Timestamp,Tags',
        stories,
        ({ url, headline }) => `${url},"${headline}",,Unread,1714971600,"[""sea""]"`,
      ),
    ),
  'Readwise Reader (addresses)': async (stories) =>
    one(
      'a.csv',
      table(
        'Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen',
        stories,
        ({ n, url, headline }) => `"${headline}",${url},${n},"['sea']",${saved},0.5,later,true`,
      ),
    ),
  'Raindrop (addresses)': async (stories) =>
    one(
      'a.csv',
      table(
        'id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite',
        stories,
        ({ n, url, headline }) => `${n},"${headline}",,,${url},Sea,"a, b",${saved},,,false`,
      ),
    ),
  'Karakeep (texts)': async (stories) =>
    one(
      'a.json',
      JSON.stringify({
        bookmarks: stories.map(({ headline, paragraphs }) => ({
          createdAt: 1714971600,
          title: headline,
          content: { type: 'text', text: paragraphs.join('\n\n') },
        })),
        lists: [],
      }),
    ),
  'Zotero RDF (references)': async (stories) =>
    one(
      'a.rdf',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:bib="http://purl.org/net/biblio#" xmlns:dc="http://purl.org/dc/elements/1.1/">${stories.map(({ url, headline }) => `<bib:Article rdf:about="${url}"><dc:title>${headline}</dc:title></bib:Article>`).join('')}</rdf:RDF>`,
    ),
  RTF: async (stories) =>
    each(
      stories,
      'rtf',
      ({ headline, paragraphs }) => `{\\rtf1\\ansi ${[headline, ...paragraphs].join('\\par\\par\n')}}`,
    ),
};
