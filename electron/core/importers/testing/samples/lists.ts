import { jsonSample, type Samples, textSample, words } from './sample.ts';

const html = `<p>${words}</p>`;
const saved = '2024-05-06T05:00:00.000Z';

/** What other programs give of their lists. */
export const listSamples: Samples = {
  'pocket-csv': textSample(
    'part_000000.csv',
    'title,url,time_added,tags,status\n"Café, and ferry",https://news.example/a,1714971600,sea|fog,unread\n',
  ),
  'pocket-html': textSample(
    'ril_export.html',
    '<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul><li><a href="https://news.example/a" time_added="1714971600" tags="sea">Café</a></li></ul></body></html>',
  ),
  'pocket-annotations': jsonSample('part_000000.json', [
    {
      url: 'https://news.example/a',
      title: 'Café',
      highlights: [{ quote: 'The sea, calm', created_at: 1714971600 }],
    },
  ]),
  instapaper: textSample(
    'instapaper.csv',
    'URL,Title,Selection,Folder,Timestamp,Tags\nhttps://news.example/a,Café,"The sea, calm",Unread,1714971600,"[""sea""]"\n',
  ),
  'readwise-reader': textSample(
    'reader.csv',
    `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\nCafé,https://news.example/a,01,"['sea', ""it's""]",${saved},0.5,later,true\n`,
  ),
  'readwise-highlights': textSample(
    'highlights.csv',
    `Highlight,Book Title,Book Author,Note,Document tags,Color,Highlighted at\n"${words.replaceAll('"', '""')}",Ferry,Ana,,sea,yellow,${saved}\n`,
  ),
  wallabag: jsonSample('wallabag.json', [
    {
      is_archived: 0,
      is_starred: 1,
      title: 'Café',
      url: 'https://news.example/a',
      content: html,
      created_at: saved,
    },
  ]),
  karakeep: jsonSample('karakeep.json', {
    bookmarks: [
      { createdAt: 1714971600, title: 'Café', content: { type: 'text', text: words }, lists: ['1'] },
    ],
    lists: [{ id: '1', name: 'Sea', parentId: '1' }],
  }),
  linkwarden: jsonSample('linkwarden.json', {
    id: 1,
    collections: [
      {
        id: 1,
        name: 'Sea',
        links: [{ name: 'Café', url: 'https://news.example/a', createdAt: saved, tags: [] }],
      },
    ],
  }),
  raindrop: textSample(
    'raindrop.csv',
    `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n1,Café,,Of fog,https://news.example/a,Sea,"a, b",${saved},,Highlight:The sea,true\n`,
  ),
  matter: textSample(
    '_matter_history.csv',
    `Title,Author,Publisher,URL,Tags,Word Count,In Queue,Favorited,Read,Highlight Count,Last Interaction Date,File Id\nCafé,Ana,Herald,https://news.example/a,"[]",10,True,False,False,0,${saved},\n`,
  ),
  'good-links': jsonSample('goodlinks.json', [
    {
      url: 'https://news.example/a',
      title: 'Café',
      tags: ['sea'],
      starred: false,
      addedAt: 1714971600,
      readAt: null,
    },
  ]),
  'csl-json': jsonSample('references.json', [
    {
      id: 'a',
      type: 'article-newspaper',
      title: 'Café',
      URL: 'https://news.example/a',
      'container-title': 'Herald',
    },
  ]),
  'zotero-rdf': textSample(
    'zotero.rdf',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:bib="http://purl.org/net/biblio#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:link="http://purl.org/rss/1.0/modules/link/"><bib:Article rdf:about="https://news.example/a"><dc:title>Café</dc:title><link:link rdf:resource="#i"/></bib:Article><z:Attachment rdf:about="#i"><rdf:resource rdf:resource="files/1/a.html"/><link:type>text/html</link:type></z:Attachment></rdf:RDF>',
  ),
  enex: textSample(
    'notes.enex',
    `<?xml version="1.0" encoding="UTF-8"?><en-export export-date="20240506T050000Z"><note><title>Café</title><content><![CDATA[<?xml version="1.0"?><en-note>${html}<en-media hash="0cc175b9c0f1b6a831c399e269772661" type="image/png"/></en-note>]]></content><created>20240506T050000Z</created><resource><data encoding="base64">YQ==</data><mime>image/png</mime></resource></note></en-export>`,
  ),
  jsonl: jsonSample('lines.jsonl', {
    headline: 'Café',
    text: words,
    tags: ['sea'],
    publishedAt: '2024-05-06',
  }),
};
