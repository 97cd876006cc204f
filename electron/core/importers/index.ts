import { archiveFolder, bundle } from './archive/index.ts';
import { bookmarks } from './bookmarks/index.ts';
import { databasePage, databaseText } from './databases/index.ts';
import { enex } from './enex/index.ts';
import { feedFile } from './feed-files/index.ts';
import { opml } from './feed-files/opml.ts';
import { html } from './html.ts';
import type { Importer, TreeImporter } from './importer.ts';
import { joplin } from './joplin/index.ts';
import { jsonl } from './jsonl/index.ts';
import { eml } from './mail/eml.ts';
import { mbox } from './mail/mbox.ts';
import { markdown } from './markdown/index.ts';
import { newsmlOne } from './newsml-1/index.ts';
import { newsmlG2 } from './newsml-g2/index.ts';
import { ninjs } from './ninjs/index.ts';
import { nitf } from './nitf/index.ts';
import { omnivore } from './omnivore/index.ts';
import { pdf } from './pdf/index.ts';
import { readingLists } from './reading-lists/index.ts';
import { rtf } from './rtf/index.ts';
import { tar } from './tar.ts';
import { text } from './text/index.ts';
import { urlList } from './url-list.ts';
import { mhtml } from './web-archives/mhtml.ts';
import { singleFileZip } from './web-archives/single-file-zip.ts';
import { wacz } from './web-archives/wacz.ts';
import { warc } from './web-archives/warc.ts';
import { anpa1312 } from './wires/anpa-1312.ts';
import { iptc7901 } from './wires/iptc-7901.ts';
import { zip } from './zip.ts';
import { cslJson } from './zotero/csl-json.ts';
import { zoteroFolder } from './zotero/folder.ts';
import { zoteroRdf } from './zotero/rdf.ts';

/** Every kind of file that can be imported; the first that recognises a file reads it, so the least particular comes last. */
export const importers: readonly Importer[] = [
  bundle,
  zip,
  tar,
  pdf,
  newsmlG2,
  newsmlOne,
  nitf,
  ninjs,
  iptc7901,
  anpa1312,
  rtf,
  databaseText,
  databasePage,
  enex,
  warc,
  mhtml,
  mbox,
  eml,
  zoteroRdf,
  cslJson,
  feedFile,
  opml,
  ...readingLists,
  jsonl,
  bookmarks,
  singleFileZip,
  html,
  markdown,
  urlList,
  text,
];

/** Every kind of folder of files that belong together; folders that none recognises are walked file by file. */
export const treeImporters: readonly TreeImporter[] = [archiveFolder, joplin, omnivore, wacz, zoteroFolder];
