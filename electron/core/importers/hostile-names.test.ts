import { describe, expect, test } from 'vitest';
import { page, saved } from './testing/hostile.ts';
import { openImports } from './testing/import-of.ts';
import { makeTar, type TarPart } from './testing/make-tar.ts';
import { makeZip } from './testing/make-zip.ts';

const { importFile, write } = openImports();

describe('names that lead out, in whatever they come', () => {
  test.each([
    [
      'a page',
      'a.html',
      saved('', '<img src="../../../../etc/passwd"><img src="/etc/passwd"><img src="file:///etc/passwd">'),
    ],
    [
      'Markdown',
      'a.md',
      '---\ntitle: Ferry\n---\n![x](../../../../etc/passwd) ![[../../etc/passwd]] The ferry came back.',
    ],
    [
      'an RDF of Zotero',
      'a.rdf',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:bib="http://purl.org/net/biblio#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:link="http://purl.org/rss/1.0/modules/link/"><bib:Article rdf:about="#a"><dc:title>Ferry</dc:title><link:link rdf:resource="#i"/></bib:Article><z:Attachment rdf:about="#i"><rdf:resource rdf:resource="../../../../etc/passwd"/><link:type>text/html</link:type></z:Attachment></rdf:RDF>',
    ],
    [
      'a note of Evernote',
      'a.enex',
      '<en-export><note><title>Ferry</title><content><![CDATA[<en-note><p>The ferry came back.</p><img src="../../../../etc/passwd"/><en-media type="image/png" hash="../../../../etc/passwd"/></en-note>]]></content><resource><data encoding="base64">YQ==</data><mime>image/png</mime><resource-attributes><file-name>../../../../etc/passwd</file-name></resource-attributes></resource></note></en-export>',
    ],
  ])('%s takes nothing from there', async (_, name, content) => {
    const { report, articles } = await importFile(name, content);
    expect(report).toMatchObject({ found: 1, stored: 1 });
    expect(`${articles[0]?.html}${articles[0]?.text}`).not.toMatch(/root:|\/blob\//);
  });

  test('exports of many files take nothing from there', async () => {
    write('secret.html', page('The secret of the harbour master.'));
    const id = 'a'.repeat(32);
    const item = { id: '1', slug: '../../secret', title: 'Ferry', url: 'https://news.example/a' };
    const metadata = JSON.stringify([{ ...item, savedAt: '2024-01-01T00:00:00Z' }]);
    const notes: readonly TarPart[] = [
      {
        name: `${id}.md`,
        bytes: `Ferry\n\n[paper](:/${'b'.repeat(32)})\n\nid: ${id}\ntype_: 1`,
      },
      {
        name: `${'b'.repeat(32)}.md`,
        bytes: `paper\n\nid: ${'b'.repeat(32)}\nmime: text/html\nfile_extension: x/../../../secret.html\ntype_: 4`,
      },
      { name: '../evil.md', bytes: '# Evil' },
      { name: 'resources/link.html', type: 'symlink', linkname: '../secret.html' },
    ];
    for (const [name, bytes] of [
      ['notes.jex', await makeTar(notes)],
      ['omnivore.zip', await makeZip([{ name: 'metadata_0_to_20.json', bytes: Buffer.from(metadata) }])],
    ] as const) {
      const { articles } = await importFile(name, bytes);
      expect(articles.map(({ headline }) => headline)).toEqual(['Ferry']);
      expect(JSON.stringify(articles)).not.toMatch(/secret of the harbour/);
    }
  });
});
