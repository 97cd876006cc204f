import { parseDocument } from 'yaml';

/** What stands between the lines of `---` at the head of a Markdown file, and what comes below. */
export interface Parted {
  readonly fields: ReadonlyMap<string, unknown>;
  readonly body: string;
  /** What could not be understood of the fields, in a sentence; null where all was. */
  readonly problem: string | null;
}

const block = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
/** A larger one is no list of fields. */
const largest = 256 * 1024;

/** Whether a file begins with front matter of which at least one field is named. */
export const hasFrontMatter = (head: string): boolean =>
  /^\ufeff?---[ \t]*\r?\n(?:#.*\r?\n|[ \t]*\r?\n)*["']?[A-Za-z][\w .-]{0,60}["']?:(?:[ \t\r\n]|$)/.test(head);

/** Parts front matter from text; names are in lower case. YAML that is broken is read line by line, so that one odd title costs no date. */
export function partFrontMatter(text: string): Parted {
  const found = block.exec(text);
  if (!found || (found[1]?.length ?? 0) > largest) return { fields: new Map(), body: text, problem: null };
  const source = found[1] ?? '';
  const body = text.slice(found[0].length);
  const fields = parsed(source);
  if (fields) return { fields, body, problem: null };
  return { fields: byLine(source), body, problem: 'Its front matter is not whole: it was read line by line' };
}

function parsed(source: string): ReadonlyMap<string, unknown> | null {
  try {
    const document = parseDocument(source, { uniqueKeys: false, schema: 'core', prettyErrors: false });
    if (document.errors.length > 0) return null;
    const value: unknown = document.toJS({ maxAliasCount: 20 });
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    return new Map(Object.entries(value).map(([name, each]) => [name.trim().toLowerCase(), each]));
  } catch {
    return null;
  }
}

function byLine(source: string): ReadonlyMap<string, unknown> {
  const fields = new Map<string, unknown>();
  for (const line of source.split(/\r?\n/)) {
    const [, name = '', value = ''] = /^([A-Za-z][\w -]{0,60}?):\s*(.+)$/.exec(line) ?? [];
    if (name !== '') fields.set(name.toLowerCase(), value.trim().replace(/^(["'])(.*)\1$/, '$2'));
  }
  return fields;
}
