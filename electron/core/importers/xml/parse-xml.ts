import { ArchiveError } from '../../../contract/errors.ts';
import { decodeBytes } from '../../capture/charset.ts';
import { characterEntities } from './character-entities.ts';
import type { XmlElement, XmlNode } from './element.ts';
import { checkDepth, createXmlParser } from './xml-parser.ts';

/** Elements and attributes that one document may have. */
const mostNodes = 1_000_000;

/** `warnings` are plain sentences: what was not decoded, not expanded, or against the rules. */
export interface XmlDocument {
  readonly root: XmlElement;
  readonly warnings: readonly string[];
}

/**
 * A document as a tree, its charset by mark, declaration or guess. To be given no more than `limits.entry`.
 *
 * @throws unreadable where it is not well-formed, too-large where it has too many elements or they are nested too deeply
 */
export function parseXml(bytes: Uint8Array): XmlDocument {
  const { text, warnings } = decodeBytes(bytes, null);
  const tree = parseOrRepair(text.replace(/^\ufeff?\s*/, ''));
  return { root: tree.root, warnings: [...warnings, ...tree.warnings] };
}

/** What is not closed goes on to the end, and is not looked for again at each opening within it. */
const bareAmpersand =
  /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\w.-]{0,99});)/gi;

/** An ampersand that should have been `&amp;` is the one mistake that is common, and plain. */
function parseOrRepair(text: string): XmlDocument {
  try {
    return parseText(text);
  } catch (error) {
    const repaired = text.replace(bareAmpersand, (found) => (found === '&' ? '&amp;' : found));
    if (repaired === text) throw error;
    const { root, warnings } = parseText(repaired);
    return { root, warnings: [...warnings, 'The XML has ampersands that are not written as “&amp;”'] };
  }
}

interface Open extends XmlElement {
  readonly children: XmlNode[];
}

function parseText(text: string): XmlDocument {
  let root: XmlElement | null = null;
  let nodes = 0;
  const open: Open[] = [];
  const problems = new Set<string>();
  const parser = createXmlParser((message) => problems.add(message));
  const count = () => {
    if (++nodes > mostNodes) throw new ArchiveError('too-large', `The XML has over ${mostNodes} elements.`);
  };
  const add = (data: string) => {
    open.at(-1)?.children.push(data);
  };
  parser.on('attribute', count);
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('opentag', (tag) => {
    count();
    const attributes = new Map<string, string>();
    for (const { uri, local, value } of Object.values(tag.attributes)) {
      attributes.set(uri === '' ? local : `{${uri}}${local}`, value);
    }
    const element: Open = { name: tag.local, uri: tag.uri, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
    root ??= element;
    checkDepth(open.length);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(text).close();
  if (!root) throw new ArchiveError('unreadable', 'The XML has no element.');
  return { root, warnings: problems.has('undefined entity.') ? [unexpanded(text)] : [] };
}

const own = new Set(['amp', 'lt', 'gt', 'quot', 'apos']);

function unexpanded(text: string): string {
  const names = new Set<string>();
  for (const [, name = ''] of text.matchAll(/&([a-z_][\w.-]{0,99});/gi)) {
    if (!own.has(name) && !Object.hasOwn(characterEntities, name)) names.add(`“&${name};”`);
    if (names.size > 5) break;
  }
  return `Entities that the file defines itself were not expanded: ${[...names].join(', ')}`;
}
