/** Codes of ISO 646 that frame a message: the text's start and end. */
export const STX = '\x02';
export const ETX = '\x03';

/**
 * A wire's text with its codes made harmless: start and end of text stay, codes of format and separators become spaces, the rest goes.
 */
export function withoutCodes(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      .replace(/[\x00\x01\x04-\x08\x0b-\x0f\x16\x7f]/g, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      .replace(/[\x10-\x15\x17-\x1f]/g, ' ')
  );
}

/** A line without any code. */
export const bareLine = (line: string): string => line.replaceAll(STX, '').replaceAll(ETX, '').trim();

/** What is before the end of the text, if it is told. */
export const beforeEnd = (text: string): string => text.split(ETX, 1)[0] ?? '';

/** A file's beginning without codes, and whether it begins with a message's start of heading. */
export function wireHead(head: Uint8Array): { readonly isHeaded: boolean; readonly text: string } {
  const text = Buffer.from(head).toString('latin1').slice(0, 4000);
  const start = [...text].findIndex((sign) => sign > ' ' || sign === '\x01');
  return { isHeaded: text[start] === '\x01', text: withoutCodes(text).trimStart() };
}
