const ending = /[.!?…]["'”’»)\]]{0,3}$/;
// A headline may end with a question or a shout, hardly ever with a full stop or a colon.
const storyEnding = /[.…:;]["'”’»)\]]{0,3}$|[!?]["'”’»)\]]{1,3}$/;
const bulletSign = /^(?:[•●▪‣◦·*–—-]\s|\d{1,2}[.)]\s)/;

/** Whether a line ends as a sentence does, quotes and brackets after the full stop included. */
export function endsSentence(text: string): boolean {
  return ending.test(text.slice(-6));
}

/** Whether a line is long enough and closed as a paragraph of a story is, and no title is. */
export function isBodyLike(text: string): boolean {
  if (text.length > 220) return true;
  return text.length >= 60 && storyEnding.test(text.slice(-6));
}

/** Whether a line can be a headline: short, and no sentence closed by a full stop. */
export function isTitleLike(text: string): boolean {
  return text.length <= 200 && !/\.["”’»)]{0,2}$/.test(text.slice(-4));
}

/** Whether a line is an entry of a list. */
export function isBullet(text: string): boolean {
  return bulletSign.test(text);
}
