/** "(This story has not been edited by our staff and is auto-generated from a syndicated feed.)", "With PTI inputs". */
const syndicated =
  /^[([*\s]{0,3}(?:disclaimer\s?:\s)?.{0,140}\b(?:has|have) not been (?:edited|created|modified|altered)\b.{0,200}\b(?:feed|agency|agencies|staff|newsroom|wire|source)\b.{0,120}$/i;
const inputs = /^[([]?\s?with (?:[\w .&,/-]{2,60} )?inputs?(?: from .{2,60})?\s?[)\]]?\.?$/i;
/** "This report by The Canadian Press was first published May 3, 2024." */
const firstPublished =
  /^this (?:report|story|article) (?:by|from) .{3,40} was (?:first|originally) published .{4,40}\.$/i;

/** What a page says of who may use its text, by language; each names the use itself, so that a story about rights is none. */
const rights =
  /^(?:при (?:цитуванні|цитировании|використанні|использовании|копіюванні|копировании|передруку|перепечатке)(?!\p{L})|перепечатка(?!\p{L})|передрук(?!\p{L})|любое использование|будь-яке (?:копіювання|використання)|wszelkie prawa|všechna práva|alle rechte (?:vorbehalten|an)|tous droits|todos os direitos|toute reproduction|reproduction (?:interdite|without)|vervielfältigung|anadolu ajansı web|無断(?:転載|複製)|未经(?:授权|许可)|转载请注明|무단\s?전재).{0,380}$/iu;
const korean = /저작권자.{0,140}(?:금지|무단)/u;
/** "【纠错】 【责任编辑:王丽】": brackets and nothing beside them, of which one names a job. */
const chineseDesk = /^(?:[【［[（(][^】］\])）]{2,24}[】］\])）]\s{0,3}){1,4}$/u;
const chineseJob = /纠错|编辑|編輯|责编|校对|审核|监制/u;

/** Whether a closing line says through whom a text came here, or who may use it. */
export const isSyndication = (line: string): boolean =>
  [syndicated, inputs, firstPublished, rights, korean].some((pattern) => pattern.test(line)) ||
  (chineseDesk.test(line) && chineseJob.test(line));
