const ending = /[.!?…]["'”’»)\]]{0,3}$/;
// A headline may end with a question or a shout, hardly ever with a full stop or a colon.
const storyEnding = /[.…:;]["'”’»)\]]{0,3}$|[!?]["'”’»)\]]{1,3}$/;
/** "in the U.S.", "to buy Acme Inc.": a stop that closes a headline all the same. */
const abbreviated = /(?:\.\p{L}|\b(?:Inc|Corp|Co|Ltd|Jr|Sr|St))\.$/u;
const bulletSign = /^(?:[•●▪‣◦·*–—-]\s|\d{1,2}[.)]\s)/;

/** Whether a line ends as a sentence does, quotes and brackets after the full stop included. */
export function endsSentence(text: string): boolean {
  return ending.test(text.slice(-6));
}

/** Whether a line reads as a paragraph of a story does: it is long, or closed by a full stop that no abbreviation brings. */
export function isBodyLike(text: string): boolean {
  if (text.length > 220) return true;
  const end = text.slice(-8);
  if (text.length < 60)
    return /\.["'”’»)\]]{0,3}$/.test(end) && !abbreviated.test(end) && /(?:\S+\s){3}/.test(text);
  return storyEnding.test(end) && !abbreviated.test(end);
}

/** Whether a line can be a headline: short, and no sentence closed by a full stop. */
export function isTitleLike(text: string): boolean {
  return text.length <= 200 && !/\.["”’»)]{0,2}$/.test(text.slice(-4));
}

/** Whether a line is an entry of a list. */
export function isBullet(text: string): boolean {
  return bulletSign.test(text);
}
