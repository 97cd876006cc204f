import { readClip } from '../../electron/core/capture/read-clip.ts';
import { importers } from '../../electron/core/importers/index.ts';
import { memorySource } from '../../electron/core/importers/testing/memory-source.ts';
import { readWhole } from '../../electron/core/importers/testing/read-whole.ts';
import { samples } from '../../electron/core/importers/testing/samples/index.ts';

/** Something that reads what is handed in, and a sound sample of it in two halves, between which anything may stand. */
export interface HuntedReader {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  read(content: Buffer): Promise<unknown>;
}

/** What cannot be spoilt by words between its bytes, or would only be refused. */
const packed: ReadonlySet<string> = new Set(['zip', 'tar', 'pdf', 'single-file-zip', 'wacz', 'bundle']);

const clip = (type: string, content: Buffer) =>
  readClip({
    ...{ bytes: content, type, url: 'https://news.example/a', source: 'clip' },
    ...{ capturedAt: '2024-05-06T07:08:09Z', capturedAtIsGuess: false },
  });

const page = [
  '<!doctype html><html lang="en"><head><title>Ferry</title></head><body><article><h1>Ferry returns</h1><p>',
  '</p></article></body></html>',
] as const;

/** Every importer, and the two kinds of clips that come by hand. */
export async function huntedReaders(): Promise<readonly HuntedReader[]> {
  const clips: readonly HuntedReader[] = [
    {
      name: 'clip of text',
      before: 'Ferry returns\n\nHARWICK (AP) - ',
      after: ' it said.\n',
      read: async (content) => clip('text/plain', content),
    },
    {
      name: 'clip of a page',
      before: page[0],
      after: page[1],
      read: async (content) => clip('text/html', content),
    },
    {
      name: 'head of a page',
      before: '<!doctype html><head>',
      after: '</head><body><p>Ferry</p>',
      read: async (content) => clip('text/html', content),
    },
  ];
  const formats: HuntedReader[] = [];
  for (const importer of importers) {
    const sample = samples.get(importer.name);
    if (!sample || packed.has(importer.name)) continue;
    const text = Buffer.from(await sample.bytes()).toString('latin1');
    // Within its words rather than behind them, where most of what a format says stands.
    const at = text.indexOf('ferry') < 0 ? text.length >> 1 : text.indexOf('ferry');
    formats.push({
      name: importer.name,
      before: text.slice(0, at),
      after: text.slice(at),
      read: async (content) => readWhole(importer, await memorySource(sample.name, content)),
    });
  }
  return [...clips, ...formats];
}
