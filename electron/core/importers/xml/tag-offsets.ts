const tagBegins = 0x3c;

/**
 * Where the tags of a text lie in the bytes that it was decoded from. Every encoding that XML is written in but two has `<` as the byte
 * 0x3C and that byte for nothing else, so the nth of the text is the nth of the bytes, whatever is broken between them.
 */
export interface TagOffsets {
  /** The next piece of text, from its position `from` on, and the bytes it was decoded from, of which the first lies at `offset`. */
  read(text: string, from: number, bytes: Uint8Array, offset: number): void;
  /** The offset of the `<` at a position: of this piece, after those asked for before, or the last one before this piece. */
  of(position: number): number;
}

export function createTagOffsets(): TagOffsets {
  let text = '';
  let from = 0;
  let bytes: Uint8Array = new Uint8Array();
  let offset = 0;
  let textAt = -1;
  let byteAt = -1;
  let before = -1;
  return {
    read(nextText, nextFrom, nextBytes, nextOffset) {
      const last = bytes.lastIndexOf(tagBegins);
      if (last >= 0) before = offset + last;
      [text, from, bytes, offset, textAt, byteAt] = [nextText, nextFrom, nextBytes, nextOffset, -1, -1];
    },
    of(position) {
      if (position < from) return before;
      while (from + textAt < position) {
        textAt = text.indexOf('<', textAt + 1);
        byteAt = bytes.indexOf(tagBegins, byteAt + 1);
        if (textAt < 0 || byteAt < 0) throw new Error('A tag that was parsed is not in the text.');
      }
      return offset + byteAt;
    },
  };
}

/** Whether `<` may be another byte, or that byte another character, in an encoding that `TextDecoder` names so. */
export const hidesTags = (encoding: string): boolean =>
  encoding.startsWith('utf-16') || encoding === 'iso-2022-jp';
