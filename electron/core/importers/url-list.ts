import type { Entry, Importer } from './importer.ts';
import { type Line, readLines } from './jsonl/read-lines.ts';
import { listedItem } from './reading-lists/listed.ts';
import type { Source } from './source/source.ts';

/** An address, and behind it a title where there is one. */
const item = /^(https?:\/\/[^\s<>"]+)(?:\s+(\S.*))?$/i;
const remark = /^(?:#.*|\[InternetShortcut\]|[A-Za-z]+=(?!https?:).*)?$/;
/** A shortcut of Windows: `URL=https://…`. */
const named = /^(?:URL|BASEURL)=(?=https?:)/i;

/** Plain lists of addresses, one a line, with remarks behind `#`; shortcuts (`.url`) too. */
export const urlList: Importer = {
  name: 'url-list',
  recognises({ head, size }) {
    const lines = Buffer.from(head)
      .toString('utf8')
      .replace(/^\ufeff/, '')
      .split(/\r?\n/);
    // The head may end within a line.
    const whole = size === head.length || lines.length === 1 ? lines : lines.slice(0, -1);
    const plain = whole.map((line) => line.trim());
    return plain.some(isAddress) && plain.every((line) => isAddress(line) || remark.test(line));
  },
  async *read(source, { from }) {
    for await (const lines of readLines(source, from)) {
      yield lines.flatMap((line) => entryOf(line, source));
    }
  },
};

const isAddress = (line: string): boolean => item.test(line.replace(named, ''));

function entryOf({ number, mark, bytes }: Line, source: Source): readonly Entry[] {
  const where = `${source.path}:${number}`;
  if (bytes === null) return [{ kind: 'failed', source: where, reason: 'The line is too long.', mark }];
  const raw = Buffer.from(bytes).toString('utf8');
  if (remark.test(raw)) return [];
  const [, url, title = ''] = item.exec(raw.replace(named, '')) ?? [];
  if (url === undefined) return [{ kind: 'failed', source: where, reason: 'It is no web address.', mark }];
  const prepare = () =>
    listedItem({ raw, type: 'text/uri-list', where, url, title, savedAt: null, listTime: source.modifiedAt });
  return [{ kind: 'clip', source: where, bytes: bytes.length, mark, prepare }];
}
