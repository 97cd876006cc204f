/** Words, or signs of a script without spaces, that a grown reader reads in a minute: Brysbaert 2019, https://doi.org/10.1016/j.jml.2019.104047 */
const wordsAMinute = 238;
const signsAMinute = 450;

const signs =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;

/** About how many minutes a text takes to read. */
export function minutesToRead(text: string): number {
  const spaced = text.replace(signs, ' ');
  const words = spaced.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  return words / wordsAMinute + (text.match(signs)?.length ?? 0) / signsAMinute;
}
