/** An item of Joplin: a note, a notebook, a resource, a tag, or that a note has a tag. */
export interface JoplinItem {
  readonly title: string;
  readonly body: string;
  /** What stands below the body, `key: value` each. */
  readonly properties: ReadonlyMap<string, string>;
}

/** The kinds of items, as `type_` has them (https://joplinapp.org/help/api/references/rest_api/#item-type-ids). */
export const joplinTypes = { note: '1', folder: '2', resource: '4', tag: '5', noteTag: '6' } as const;

const property = /^([a-z][\w]{0,60}):(?: (.*))?$/;

/**
 * Reads an item as Joplin writes it into a file: the title, an empty line, the body, an empty line, and what is known of it. A tag of a
 * note has neither title nor body.
 *
 * @returns null where the last lines do not say what it is
 */
export function readJoplinItem(text: string): JoplinItem | null {
  const lines = text
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split(/\r?\n/);
  const properties = new Map<string, string>();
  let at = lines.length - 1;
  for (; at >= 0; at--) {
    const [whole, name = '', value = ''] = property.exec(lines[at] ?? '') ?? [];
    if (whole === undefined) break;
    properties.set(name, unescaped(value));
  }
  if (!properties.has('type_') || !properties.has('id') || (at >= 0 && lines[at] !== '')) return null;
  return {
    title: lines
      .slice(0, Math.max(0, Math.min(at, 1)))
      .join('')
      .trim(),
    body: lines.slice(2, Math.max(2, at)).join('\n'),
    properties,
  };
}

/** Lines within a value are written as `\n`. */
const unescaped = (value: string): string =>
  value.replace(/\\([nr\\])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign === 'r' ? '' : '\\'));
