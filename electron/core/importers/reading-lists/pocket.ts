import { parsePage } from '../../capture/html/page.ts';
import type { Entry, Importer } from '../importer.ts';
import { hasColumns } from './csv-records.ts';
import { csvList } from './list-entries.ts';
import { listedItem } from './listed.ts';
import { timeFrom } from './times.ts';

/** Pocket's last export, `part_000000.csv`: tags are parted by bars, `status` is `unread` or `archive`. */
export const pocketCsv: Importer = {
  name: 'pocket-csv',
  recognises: (source) => hasColumns(source, 'title', 'url', 'time_added', 'status'),
  read: (source) =>
    csvList(source, (row) => ({
      url: row.cell('url'),
      title: row.cell('title'),
      savedAt: timeFrom(row.cell('time_added')),
      tags: row.cell('tags').split('|'),
      read: row.cell('status') === 'archive',
    })),
};

const begins = /<title>Pocket Export<\/title>/i;

/** Pocket's older export, `ril_export.html`: whether an item was read is told only by the heading above its list. */
export const pocketHtml: Importer = {
  name: 'pocket-html',
  recognises: ({ head }) => begins.test(Buffer.from(head).toString('utf8')),
  async *read(source) {
    const { document } = parsePage((await source.bytes()).toString('utf8'));
    const entries: Entry[] = [];
    let read = false;
    for (const element of document.querySelectorAll('h1, a[href]')) {
      if (element.localName === 'h1') {
        read = /archive/i.test(element.textContent ?? '');
        continue;
      }
      const where = `${source.path}:${entries.length + 1}`;
      const item = {
        raw: element.outerHTML,
        type: 'text/html',
        where,
        url: element.getAttribute('href') ?? '',
        title: element.textContent ?? '',
        savedAt: timeFrom(element.getAttribute('time_added')),
        listTime: source.modifiedAt,
        tags: (element.getAttribute('tags') ?? '').split(','),
        read,
      };
      entries.push({ kind: 'clip', source: where, bytes: item.raw.length, prepare: () => listedItem(item) });
    }
    yield entries;
  },
};
