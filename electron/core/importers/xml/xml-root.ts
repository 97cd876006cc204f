import { xmlEncoding } from './xml-encoding.ts';
import { createXmlParser } from './xml-parser.ts';

/** The first element of a document. */
export interface XmlRoot {
  /** Its local name. */
  readonly name: string;
  readonly uri: string;
}

const begins = /^\s*<(?:\?xml|!--|!doctype|[a-z_])/i;

/** The first element of a file, by its beginning; null for what is no XML. @param head `Source.head` */
export function xmlRoot(head: Uint8Array): XmlRoot | null {
  const text = new TextDecoder(xmlEncoding(head)).decode(head).replace(/^\ufeff?\s*/, '');
  if (!begins.test(text)) return null;
  let root: XmlRoot | null = null;
  const parser = createXmlParser();
  const found = new Error('found');
  parser.on('opentag', ({ local, uri }) => {
    root = { name: local, uri };
    throw found;
  });
  try {
    parser.write(text);
  } catch {
    return root;
  }
  return root;
}
