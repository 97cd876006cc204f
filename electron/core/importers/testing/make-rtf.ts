/** Text as RTF: tabs are cells, lines are paragraphs, what is not ASCII is Unicode with a stand-in. */
export const rtfOf = (text: string) => {
  const escaped = text
    .replace(/[\\{}]/g, '\\$&')
    .replace(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0)}?`);
  return `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\pict 89504e47}${escaped.replace(/\t/g, '\\cell ').replace(/\n/g, '\\par\n')}}`;
};
