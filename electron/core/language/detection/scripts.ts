/**
 * The scripts that are told apart, by ranges of UTF-16 units. `only` is the language (BCP 47) where one alone, as good as,
 * is written so; `shared` are the letters that say nothing of the language, being common to most that are written so.
 * Each list of ranges covers a script's letters and the marks that belong to words, not its digits and full stops.
 */
export interface Script {
  readonly name: string;
  readonly ranges: readonly (readonly [number, number])[];
  readonly only?: string;
  readonly shared?: string;
}

export const scripts: readonly Script[] = [
  {
    name: 'Latin',
    ranges: [
      [0x41, 0x5a],
      [0x61, 0x7a],
      [0xc0, 0xd6],
      [0xd8, 0xf6],
      [0xf8, 0x2af],
      [0x1e00, 0x1eff],
    ],
    shared: 'abcdefghijklmnopqrstuvwxyz',
  },
  { name: 'Cyrillic', ranges: [[0x400, 0x52f]], shared: 'абвгдежзклмнопрстуфхцчш' },
  {
    name: 'Arabic',
    ranges: [
      [0x620, 0x65f],
      [0x66e, 0x6d3],
      [0x6d5, 0x6dc],
      [0x750, 0x77f],
    ],
    shared: 'ابتثجحخدذرزسشصضطظعغفقلمنهو',
  },
  { name: 'Devanagari', ranges: [[0x900, 0x963]] },
  { name: 'Han', ranges: [[0x3400, 0x9fff]], only: 'zh' },
  {
    name: 'Kana',
    ranges: [
      [0x3041, 0x30fa],
      [0x30fc, 0x30ff],
    ],
    only: 'ja',
  },
  {
    name: 'Hangul',
    ranges: [
      [0x1100, 0x11ff],
      [0xac00, 0xd7a3],
    ],
    only: 'ko',
  },
  {
    name: 'Greek',
    ranges: [
      [0x370, 0x3ff],
      [0x1f00, 0x1fff],
    ],
    only: 'el',
  },
  { name: 'Hebrew', ranges: [[0x590, 0x5f2]], only: 'he' },
  { name: 'Armenian', ranges: [[0x531, 0x587]], only: 'hy' },
  { name: 'Georgian', ranges: [[0x10a0, 0x10ff]], only: 'ka' },
  { name: 'Bengali', ranges: [[0x980, 0x9e3]], only: 'bn' },
  { name: 'Gurmukhi', ranges: [[0xa01, 0xa5e]], only: 'pa' },
  { name: 'Gujarati', ranges: [[0xa81, 0xae3]], only: 'gu' },
  { name: 'Tamil', ranges: [[0xb82, 0xbd7]], only: 'ta' },
  { name: 'Telugu', ranges: [[0xc00, 0xc63]], only: 'te' },
  { name: 'Kannada', ranges: [[0xc80, 0xce3]], only: 'kn' },
  { name: 'Malayalam', ranges: [[0xd00, 0xd63]], only: 'ml' },
  { name: 'Sinhala', ranges: [[0xd81, 0xddf]], only: 'si' },
  { name: 'Thai', ranges: [[0xe01, 0xe4e]], only: 'th' },
  { name: 'Lao', ranges: [[0xe81, 0xecd]], only: 'lo' },
  { name: 'Burmese', ranges: [[0x1000, 0x103f]], only: 'my' },
  { name: 'Khmer', ranges: [[0x1780, 0x17d3]], only: 'km' },
  { name: 'Ethiopic', ranges: [[0x1200, 0x135a]], only: 'am' },
];

/** The script of every UTF-16 unit: its index in `scripts` plus one, 0 for what is no letter. */
const scriptOfUnit: Uint8Array = (() => {
  const table = new Uint8Array(0x10000);
  for (const [at, { ranges }] of scripts.entries()) {
    for (const [from, to] of ranges) table.fill(at + 1, from, to + 1);
  }
  return table;
})();

/** The script of a UTF-16 unit as its index in `scripts` plus one; 0 where the unit is no letter of one. */
export function scriptNumber(unit: number): number {
  return scriptOfUnit[unit] ?? 0;
}
