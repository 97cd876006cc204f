import { SaxesParser } from 'saxes';
import { ArchiveError } from '../../../contract/errors.ts';
import { characterEntities } from './character-entities.ts';

export type XmlParser = SaxesParser<{ readonly xmlns: true }>;

/** Elements in elements: files of news have a dozen, their bodies a few dozen more. */
const deepest = 256;

/** XML's own five, and the usual names of characters. */
const entities: Record<string, string> = Object.assign(Object.create(null), characterEntities, {
  amp: '&',
  gt: '>',
  lt: '<',
  quot: '"',
  apos: "'",
});

/** What files have in spite of the rules, and what can be read all the same. What is left is told by the one who reads. */
const harmless =
  /^(?:undefined entity\.|malformed character entity\.|disallowed character\.|unbound namespace prefix|.*XML declaration must|.*"\]\]>" is disallowed)/;

/**
 * A parser that knows namespaces. No DTD is fetched and no entity of one is expanded: what is not a character's usual name stays in the
 * text as it is written.
 *
 * @param onHarmless told of what is against the rules but was read all the same, as the parser says it
 * @param placeOf says to a person where something is wrong, by the line of what was written to the parser
 * @throws unreadable from `write` and `close`, with the line, where it is not well-formed; too-large where it is nested too deeply
 */
export function createXmlParser(
  onHarmless: (message: string) => void = () => {},
  placeOf: (line: number) => string = (line) => `in line ${line}`,
): XmlParser {
  const parser = new SaxesParser({ xmlns: true });
  parser.ENTITIES = entities;
  parser.on('error', (error) => {
    const message = error.message.replace(/^\d+:\d+: /, '');
    if (!harmless.test(message)) throw notWellFormed(placeOf(parser.line), message);
    onHarmless(message);
  });
  return parser;
}

const notWellFormed = (place: string, message: string): ArchiveError =>
  new ArchiveError('unreadable', `The XML is broken ${place}: ${message.replace(/\.?$/, '.')}`);

/** @throws too-large where `depth` is more than any file of news has */
export function checkDepth(depth: number): void {
  if (depth > deepest) {
    throw new ArchiveError('too-large', `The XML nests more than ${deepest} elements in each other.`);
  }
}
