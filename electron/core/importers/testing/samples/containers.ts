import { gzipSync } from 'node:zlib';
import { makeTar } from '../make-tar.ts';
import { makeZip } from '../make-zip.ts';
import { page, type Samples, words } from './sample.ts';

const record = (n: number): string => {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}`;
  return `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/${n}\r\nWARC-Date: 2024-05-06T05:00:00Z\r\nWARC-Record-ID: <urn:uuid:${n}>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`;
};
const part = (name: string, content: string) => ({ name, bytes: Buffer.from(content) });
const id = (n: number) => n.toString(16).padStart(32, '0');
const singleFile = page.replace(
  '<head>',
  '<!--\n Page saved with SingleFile \n url: https://news.example/ferry \n saved date: Fri Dec 18 2020 19:13:21 GMT+0100 (CET)\n--><head>',
);

/** Files that hold files, and exports of many files that belong together. */
export const containerSamples: Samples = {
  warc: {
    name: 'pages.warc.gz',
    bytes: () => Buffer.concat([1, 2].map((n) => gzipSync(record(n)))),
  },
  zip: { name: 'pages.zip', bytes: () => makeZip([part('a/page.html', page), part('b.txt', words)]) },
  tar: { name: 'pages.tar', bytes: () => makeTar([part('a/page.html', page), part('b.txt', words)]) },
  'single-file-zip': {
    name: 'ferry.zip.html',
    bytes: async () =>
      Buffer.concat([
        Buffer.from('<!doctype html><html data-sfz><meta charset=utf-8><title>Ferry</title><!--'),
        await makeZip([
          part('index.html', singleFile),
          part('manifest.json', JSON.stringify({ originalUrl: 'https://news.example/ferry' })),
        ]),
        Buffer.from('--></html>'),
      ]),
  },
  'zotero-folder': {
    name: 'library.zip',
    bytes: () =>
      makeZip([
        part(
          'library.rdf',
          '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:bib="http://purl.org/net/biblio#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:link="http://purl.org/rss/1.0/modules/link/"><bib:Article rdf:about="https://news.example/a"><dc:title>Café</dc:title><link:link rdf:resource="#i"/></bib:Article><z:Attachment rdf:about="#i"><rdf:resource rdf:resource="files/1/a.html"/><link:type>text/html</link:type></z:Attachment></rdf:RDF>',
        ),
        part('files/1/a.html', page),
        part('files/2/b.txt', words),
      ]),
  },
  joplin: {
    name: 'notes.jex',
    bytes: () =>
      makeTar([
        part(`${id(9)}.md`, `a.png\n\nid: ${id(9)}\nmime: image/png\nfile_extension: png\ntype_: 4`),
        part(`${id(8)}.md`, `Sea\n\nid: ${id(8)}\nparent_id: ${id(8)}\ntype_: 2`),
        part(`resources/${id(9)}.png`, 'a'),
        part(
          `${id(1)}.md`,
          `Café\n\n${words}\n\n![x](:/${id(9)})\n\nid: ${id(1)}\nparent_id: ${id(8)}\ntype_: 1`,
        ),
      ]),
  },
  omnivore: {
    name: 'omnivore.zip',
    bytes: () =>
      makeZip([
        part(
          'metadata_0_to_20.json',
          JSON.stringify([
            {
              id: '1',
              slug: 'a',
              title: 'Café',
              url: 'https://news.example/a',
              savedAt: '2024-05-06T05:00:00Z',
            },
          ]),
        ),
        part('content/a.html', page),
        part('highlights/a.md', '> The sea was calm\n'),
      ]),
  },
  wacz: {
    name: 'pages.wacz',
    bytes: () =>
      makeZip([
        { ...part('archive/data.warc', record(3)), stored: true },
        part('datapackage.json', JSON.stringify({ profile: 'data-package', resources: [] })),
        part('pages/pages.jsonl', '{"format":"json-pages-1.0"}\n'),
      ]),
  },
};
