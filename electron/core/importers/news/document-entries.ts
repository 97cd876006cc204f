import type { Incoming } from '../../articles/keep.ts';
import type { Entry, Mark } from '../importer.ts';
import { limits } from '../limits.ts';
import type { Source } from '../source/source.ts';
import { splitXml } from '../xml/split-xml.ts';
import { xmlRoot } from '../xml/xml-root.ts';

/** Makes an article of the bytes of one item. */
export type PrepareItem = (
  bytes: Uint8Array,
  from: { readonly source: Source; readonly where: string },
) => Incoming;

/**
 * The entries of an XML file of news: the whole file where its root is the item itself, else each item in it, in a document of its own.
 *
 * @param items local names of what is an item
 * @param from the mark of the item to begin with
 */
export async function* documentEntries(
  source: Source,
  items: readonly string[],
  prepare: PrepareItem,
  from: Mark | null,
): AsyncGenerator<readonly Entry[]> {
  if (items.includes(xmlRoot(source.head)?.name ?? '')) {
    const whole = async () => prepare(await source.bytes(), { source, where: source.path });
    yield [
      { kind: 'clip', source: source.path, bytes: source.size ?? source.head.length * 8, prepare: whole },
    ];
    return;
  }
  for await (const pieces of splitXml(source, (name) => items.includes(name), from)) {
    yield pieces.map(({ number, xml, mark }): Entry => {
      const where = `${source.path}:${number}`;
      const place = { source: where, ...(mark && { mark }) };
      if (xml === null) {
        return {
          kind: 'failed',
          ...place,
          reason: `It is larger than ${limits.entry / 1024 / 1024} MiB.`,
        };
      }
      const own = () => prepare(Buffer.from(xml), { source, where });
      return { kind: 'clip', ...place, bytes: xml.length * 2, prepare: own };
    });
  }
}
