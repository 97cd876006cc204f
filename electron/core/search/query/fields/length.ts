import type { QueryField } from './field.ts';

const shape = /^(?:([<>])(=?)(\d{1,9})|(\d{0,9})\.\.(\d{0,9})|(\d{1,9}))$/;

/** `length:>800`, `length:<=200`, `length:200..800`: how many words an article has, both ends of a range in it. */
export const length: QueryField = {
  names: ['length', 'words', 'wc'],
  compares: true,
  read: ({ text }) => {
    const [, sign, equal, bound, from = '', to = '', just] = shape.exec(text) ?? [];
    if (sign && bound) {
      const apart = equal ? 0 : 1;
      const [least, most] = sign === '>' ? [Number(bound) + apart, null] : [null, Number(bound) - apart];
      return { kind: 'length', from: least, to: most };
    }
    if (just) return { kind: 'length', from: Number(just), to: Number(just) };
    if (from !== '' || to !== '') {
      return { kind: 'length', from: from === '' ? null : Number(from), to: to === '' ? null : Number(to) };
    }
    return {
      kind: 'problem',
      message: 'A length is a number of words, as length:>800 or length:200..800; this is left out.',
    };
  },
};
