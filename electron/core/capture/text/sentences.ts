/** A full stop as each script writes it: Latin, Chinese and Japanese, Devanagari, Urdu; and what closes behind it. */
const stop = '[.。．।॥۔]';
const closing = '["\'”’»)\\]」』）】》]';
const ending = new RegExp(`(?:${stop}|[!?…！？؟])${closing}{0,3}$`);
/** "…くすぶる。（松田直樹）": Japanese papers sign a story in brackets behind its last sentence. */
const signed = /[。！？][（(〔][^（）()〔〕。]{1,24}[）)〕]$/;
const stopped = new RegExp(`${stop}${closing}{0,3}$`);
/** Scripts that write without spaces say in a few signs what takes others a line. */
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
// A headline may end with a question or a shout, hardly ever with a full stop or a colon.
const storyEnding = new RegExp(`(?:${stop}|[…:;])${closing}{0,3}$|[!?！？؟]${closing}{1,3}$`);
/** "in the U.S.", "to buy Acme Inc.": a stop that closes a headline all the same. */
const abbreviated = /(?:\.\p{L}|\b(?:Inc|Corp|Co|Ltd|Jr|Sr|St))\.$/u;
const bulletSign = /^(?:[•●▪‣◦·*–—-]\s|\d{1,2}[.)]\s)/;

/** Whether a line ends as a sentence does, quotes and brackets after the full stop included. */
export function endsSentence(text: string): boolean {
  return ending.test(text.slice(-6)) || signed.test(text.slice(-28));
}

/** Whether a line is closed by a full stop, as headlines hardly ever are; a question or a shout may be one. */
export function endsWithStop(text: string): boolean {
  return stopped.test(text.slice(-6)) || signed.test(text.slice(-28));
}

/** Whether a line reads as a paragraph of a story does: it is long, or closed by a full stop that no abbreviation brings. */
export function isBodyLike(text: string): boolean {
  const isDense = dense.test(text.slice(0, 20));
  if (text.length > (isDense ? 90 : 220)) return true;
  const end = text.slice(-8);
  if (isDense && endsWithStop(text)) return text.length >= 12;
  if (text.length < 60) return stopped.test(end) && !abbreviated.test(end) && /(?:\S+\s){3}/.test(text);
  return storyEnding.test(end) && !abbreviated.test(end);
}

/** Whether a line can be a headline: short, and no sentence closed by a full stop. */
export function isTitleLike(text: string): boolean {
  return text.length <= 200 && !endsWithStop(text);
}

/** Whether a line is an entry of a list. */
export function isBullet(text: string): boolean {
  return bulletSign.test(text);
}
