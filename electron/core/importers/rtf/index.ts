import { readClip } from '../../capture/read-clip.ts';
import { databaseEntries } from '../databases/article-entries.ts';
import type { Importer } from '../importer.ts';
import { incomingOf } from '../incoming.ts';
import { isRtf, rtfText } from './rtf-text.ts';

const type = 'application/rtf';

/** RTF: a download of Factiva or Nexis is parted into its articles, any other document is one clip. */
export const rtf: Importer = {
  name: 'rtf',
  recognises: ({ head }) => isRtf(head),
  async *read(source) {
    const bytes = await source.bytes();
    const text = rtfText(bytes);
    const articles = databaseEntries(source, text, 'whole', { bytes, type });
    if (articles) {
      yield articles;
      return;
    }
    const taken = { capturedAt: source.modifiedAt, capturedAtIsGuess: true, source: source.path };
    const prepare = () => {
      const reading = readClip({
        bytes: Buffer.from(text),
        type: 'text/plain; charset=utf-8',
        url: null,
        ...taken,
      });
      return incomingOf({ bytes, type, taken, reading });
    };
    yield [{ kind: 'clip', source: source.path, bytes: bytes.length, prepare }];
  },
};
