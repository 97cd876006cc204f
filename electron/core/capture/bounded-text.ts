/** So many characters of an article are read, pictures inside it as data not counted: the longest novels have three million. */
const most = 10_000_000;

/** What is said of an article that is longer. */
export const isCutShort =
  'The text is longer than 10 million characters: it was read up to there, and the original is kept whole';

/** A picture within a page. What stands between its quotes is not read as text, however long. */
const picture = /data:image\/[a-z.+-]{1,20};base64,[a-z\d+/=\s]*/gi;

/**
 * As much of a text or of a page's markup as is read: reading takes some twenty times the memory of what is read, and nothing beyond
 * this is an article. A page is cut before a tag.
 */
export function boundedText(text: string): { readonly text: string; readonly isCut: boolean } {
  if (text.length <= most) return { text, isCut: false };
  let end = most;
  for (const { 0: data, index } of text.matchAll(picture)) {
    if (index >= end) break;
    end += data.length;
  }
  if (end >= text.length) return { text, isCut: false };
  const tag = text.lastIndexOf('<', end);
  return { text: text.slice(0, tag > end - 1000 ? tag : end).toWellFormed(), isCut: true };
}
