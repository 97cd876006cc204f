/** "(This story has not been edited by our staff and is auto-generated from a syndicated feed.)", "With PTI inputs". */
const syndicated =
  /^(?:[([*]{1,3}\s?|disclaimer\s?:\s|this (?:story|report|article)\b).{0,140}\b(?:has|have) not been (?:edited|created|modified|altered)\b.{0,200}\b(?:feed|agency|agencies|staff|newsroom|wire|source)\b.{0,120}$/i;
const inputs =
  /^[([]?\s?(?:[Ww]ith|WITH) (?:(?:\p{Lu}[\p{L}.&/-]*|agency|agencies|and)[ ,]{1,2}){0,6}(?:[Ii]nputs?|INPUTS?)(?: (?:from|FROM) (?:the )?(?:agencies|\p{Lu}[^,.]{1,60}))?\s?[)\]]?\.?$/u;
/** "This report by The Canadian Press was first published May 3, 2024." */
const firstPublished =
  /^this (?:report|story|article) (?:by|from) .{3,40} was (?:first|originally) published .{4,40}\.$/i;

/** How a page's note on the use of its text begins, by language. A story about fishing rights, or about those who use a thing, begins so too. */
const useOfText =
  /^(?:при (?:цитуванні|цитировании|використанні|использовании|копіюванні|копировании|передруку|перепечатке)(?!\p{L})|перепечатка(?!\p{L})|передрук(?!\p{L})|любое использование|будь-яке (?:копіювання|використання)|wszelkie prawa|všechna práva|alle rechte|tous droits|todos os direitos|toute reproduction|reproduction (?:interdite|without)|vervielfältigung|anadolu ajansı web|無断(?:転載|複製)|未经(?:授权|许可)|转载请注明|무단\s?전재).{0,380}$/iu;
/** What only such a note says: that one must name or ask the site, or that rights are kept. East Asian beginnings say so themselves. */
const ofPages =
  /ссылк|посилан|гиперссыл|гіперпосил|разрешени|дозвол|zastrzeżon|vyhrazen|vorbehalten|untersagt|réservés|interdite|reservados|proibid|without (?:the )?(?:prior |written |express ){0,2}(?:permission|consent)|genehmigung|abone|©|無断|未经|转载|무단/iu;
const korean = /저작권자.{0,140}(?:금지|무단)/u;
/** "【纠错】 【责任编辑:王丽】": brackets and nothing beside them, of which one names a job. */
const chineseDesk = /^(?:[【［[（(][^】］\])）]{2,24}[】］\])）]\s{0,3}){1,4}$/u;
const chineseJob = /纠错|编辑|編輯|责编|校对|审核|监制/u;

/** Whether a closing line says through whom a text came here, or who may use it. */
export const isSyndication = (line: string): boolean =>
  [syndicated, inputs, firstPublished, korean].some((pattern) => pattern.test(line)) ||
  (useOfText.test(line) && ofPages.test(line)) ||
  (chineseDesk.test(line) && chineseJob.test(line));
