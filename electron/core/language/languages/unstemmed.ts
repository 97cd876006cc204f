import japanesePlugin from 'lunr-languages/lunr.ja.js';
import kannadaPlugin from 'lunr-languages/lunr.kn.js';
import sanskritPlugin from 'lunr-languages/lunr.sa.js';
import tamilPlugin from 'lunr-languages/lunr.ta.js';
import teluguPlugin from 'lunr-languages/lunr.te.js';
import vietnamesePlugin from 'lunr-languages/lunr.vi.js';
import chinesePlugin from 'lunr-languages/lunr.zh.js';
import type { LanguageEntry } from './language.ts';
import { lunrEntry } from './lunr.ts';

const stem = (word: string): string => word;

/** Languages of which lunr-languages has stop words only: their words do not change, or are folded and no more. */
export const unstemmed: readonly LanguageEntry[] = [
  lunrEntry('ja', japanesePlugin, { stem }),
  lunrEntry('kn', kannadaPlugin, { stem }),
  lunrEntry('sa', sanskritPlugin, { stem }),
  lunrEntry('ta', tamilPlugin, { stem }),
  lunrEntry('te', teluguPlugin, { stem }),
  lunrEntry('vi', vietnamesePlugin, { stem }),
  lunrEntry('zh', chinesePlugin, { stem }),
];
