import { isLabelledClock } from '../dates/read-publication-line.ts';
import { furnitureLines, listHeadings } from './furniture-words.ts';
import { otherFurnitureLines, otherListHeadings } from './furniture-words-other.ts';
import { creditLine, endsWithAgencyPhotographer, endsWithLabelled } from './photo-words.ts';

function entries(...words: readonly string[]): ReadonlySet<string> {
  // Composed, since the keys are: accents are taken off, and what is left is put together again.
  return new Set(
    words
      .flatMap((list) => list.split(/[|\n]/))
      .map(bare)
      .filter((entry) => entry !== ''),
  );
}

/** Without accents and vowel signs, which writers leave out. */
const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

const lines = entries(furnitureLines, otherFurnitureLines);
const headings = entries(listHeadings, otherListHeadings);
const isHeading = (key: string): boolean =>
  headings.has(key) || (key.includes(' / ') && key.split(' / ').every((part) => headings.has(part)));
const longest = 420;

/** Beginnings that make furniture of a line which does not end as a sentence does ("Read more: Oil prices fall"). */
const openings =
  /^(?:read more|read also|also read|see also|read|more|related|watch|listen|don[’']t miss|recommended|lea tambi[eé]n|lee tambi[eé]n|leer tambi[eé]n|leer m[aá]s|lea m[aá]s|lee m[aá]s|ver tambi[eé]n|vea tambi[eé]n|te puede interesar|le puede interesar|m[aá]s informaci[oó]n|noticias? relacionadas?|ver m[aá]s|share|compartir|comparte|follow us|s[ií]guenos|lesen sie (?:auch|mehr)|mehr zum thema|(?:à )?lire aussi|sur le même sujet|leggi anche|leia (?:também|mais)|veja também|lees ook|lees meer|läs (?:också|mer)|les også|læs også|lue myös|lue lisää|czytaj (?:także|też|więcej)|zobacz (?:także|też)|čtěte (?:také|též|více)|čítajte tiež|читайте также|читайте також|по теме|ayrıca okuyun|διαβάστε επίσης|اقرأ أيضا|اقرأ أيضًا|קראו גם|baca juga|यह भी पढ़ें|延伸阅读|相关阅读|関連記事|관련 기사|관련기사|citește și|olvassa el|прочетете още|tags?|etiquetas|topics?|temas|tematy|tagi|темы|теги|теми|schlagworte|mots[- ]clés|emner|konular|etiketler|标签|キーワード|태그|الكلمات الدالة|תגיות|filed under|archivado en|see more on|read more on)\s?(?::|>|»|→|\|)\s*\S/i;
/** Invitations and notices, which are furniture although they are sentences: each names what only a page speaks of. */
const longestNotice = 160;
const notices = [
  /^(?:follow|like|join) (?:us|our) (?:on|channel|page)\b.{0,80}$/i,
  /^s[ií]guenos en\b.{0,80}$/i,
  /^(?:click|tap|haz clic|haga clic|pincha|pulse) (?:here|aqu[ií])\b.{0,80}$/i,
  /^our standards: the thomson reuters trust principles\b.{0,20}$/i,
  /^(?:get|download|descarga)\b.{0,30}\b(?:our|the|nuestra|la) (?:free )?app\b.{0,60}$/i,
  /^(?:(?:last )?updated|published|posted|publicado|actualizado):?\s(?:hace )?(?:\d{1,3}|an?|una?) [a-zñí]{3,8}(?: ago)?$/i,
  /^(?:\d{1,3}|an?) (?:second|minute|min|hour|day|week|month|year)s? ago$|^hace (?:\d{1,3}|una?) (?:segundo|minuto|hora|d[ií]a|semana|mes|año)(?:e?s)?$/i,
  /^\d{1,2}:\d\d(?:\s?[ap]\.?m\.?)?(?:\s(?:GMT|UTC|[A-Z]{2,4}))?$/i,
  /^(?:ZCZC\b.{0,40}|NNNN)$/,
  /^slideshow\s?\(.{0,20}\)$/i,
  /^\d{1,3} min(?:ute)?s? (?:read|de lectura)$|^\d{1,2} min(?:utos)?\.? de lectura$|^(?:reading time|tiempo de lectura|temps de lecture|lesezeit):?\s.{1,20}$|^\d{1,2}[-–]\d{1,2} min(?:ute)?s$/i,
  /^(?:sent from my|enviado desde mi|von meinem) (?:iphone|ipad|android|samsung|phone|mobile|móvil)\b.{0,30}$/i,
  /^(?:check out this (?:article|story)|i thought you might like this|mira este art[ií]culo)\b.{0,80}:$/i,
  /^\d{1,2}:\d\d\s?[-–—]\s?source: .{2,40}$/i,
  /^artikel zum hören.{0,14}$/i,
  /^lecture \d{1,2} min\.?$/i,
  /^il vous reste \d{1,2}(?:[.,]\d+)? ?% de cet article à lire\b.{0,80}$/i,
  /^si está interesado en licenciar este contenido\b.{0,40}$/i,
  /^この記事は会員限定です。.{0,60}$|^残り ?\d{1,6} ?文字$/,
  /^(?:issued on|published|updated|modified)\s?:?\s\d{1,2}[/.]\d{1,2}[/.]\d{4}.{0,16}$/i,
  /^this article is more than \d{1,2} (?:years?|months?) old$/i,
  /^subscribe for [$€£]\d.{0,20}$/i,
  /^(?:read|view|show|see) \d{1,5} comments?$|^\d{1,5} (?:comments?|kommentare|commentaires|comentarios|comentários|commenti|reacties|kommentarer|komentarzy|komentářů|комментари\p{L}+|коментар\p{L}+|yorum|תגובות|تعليقات?|komentar|bình luận|评论|コメント)$|^(?:ý kiến|komentar|댓글|评论) ?\(?\d{1,5}\)?$/iu,
  /^(?:follow|segui|síganos|suivez|folge|folgen|siga|ακολουθήστε|obserwuj|следите|подписывайтесь|підписуйтесь|стежте|sledujte|kövesse|urmăriți|følg|följ|volg|ikuti|theo dõi)(?!\p{L})(?:[^,.]{1,40})?\s(?:on|su|auf|sur|em|en|in|no|op|på|na|pe|di|στο|στην|в|на|у|trên|a)\s(?:google (?:news|notizie|nachrichten|actualités|новости)|facebook|telegram|twitter|instagram|whatsapp|viber|youtube|tiktok)(?!\p{L})(?:[^,.!?]|, (?=google|facebook|telegram|twitter|instagram|whatsapp|viber|youtube|tiktok|linkedin|x(?!\p{L}))){0,60}$/iu,
  /^(?:trở lại|sắp xếp theo)[\s:]{1,2}.{2,40}$/iu,
  /^(?:newsletters? de|newsletter di|newsletter von|newsletters? of)\s\p{Lu}.{2,40}$/iu,
  /^sign up to [\p{Lu}][^.]{2,60}$/u,
  /^get a look at\b.{0,140}\bsign up here\.?$/i,
  /^(?:waktu baca|lesezeit|leestijd|lästid|lukuaika|czas czytania|время чтения|час читання|okuma süresi|thời gian đọc|읽는 시간)\s?:?\s?.{1,20}$/iu,
  /^\d{1,3}\s?(?:mn|menit|minuti|minuten|minuuttia|dk|мин|хв|분)\.?(?: (?:baca|leestijd|lesezeit|di lettura|czytania|чтения|читання|okuma))?$/iu,
  /^live\s(?:last )?updated \d{1,2} ?[hm](?: ago)?$/i,
  /^(?:#[\p{L}\p{N}_]{1,40}[\s,]{0,3}){1,15}$/u,
  /^follow .{2,20}['’]s coverage of .{3,100}$/i,
  /^字[体號号][：:].{0,14}$/u,
  /^(?:log|sign) in (?:or (?:register|sign up) )?to (?:post|leave|add) (?:a )?comments?\.?$/i,
  /^please turn on javascript\b.{0,40}$/i,
  /^(?:발행|제보는?)\s.{0,60}(?:카카오톡|이메일|전화).{0,60}$/u,
  /^(?:take .{3,40} everywhere with you! )?download the .{2,40} app$/i,
  /^image of smartphone\b.{0,60}\bapp\b.{0,40}$/i,
  /^receive essential\b.{0,80}\b(?:morning|day|inbox)$/i,
  /^advertisement\s?[·•|-]\s?scroll to continue$/i,
  /^\d{1,3} min\.?$/i,
  /^read or share this (?:story|article):? ?\S{0,60}$/i,
  /^see .{2,30}['’]s (?:pictures|cartoons|photos) of the (?:week|day)\.?$/i,
  /^["“]?questions\? comments\?.{0,60}$/i,
  /^sign in now to share your story\.?$/i,
  /^(?:www\.)?[a-z\d-]{2,40}(?:\.[a-z\d-]{2,20}){1,3}$/i,
  /^[\p{Lu} ]{2,20} provides up-to-date authentic and comprehensive news\b.{0,120}$/u,
  /^dê sua opinião sobre a qualidade do conteúdo\b.{0,40}$/i,
  /^image (?:source|credit|caption),?(?:\s[^.!?]{1,60})?$/i,
  /^(?:photo|image|foto|imagen|fotograf[ií]a|v[ií]deo) ?\d{1,3} ?(?:of|\/|de) ?\d{1,3}$/i,
];
/** Those of any length. */
const longNotices = [
  /^(?:sign up (?:for|to|here|now)|subscribe (?:to|for|now)|register (?:for|to|now))\b.{0,90}\b(?:newsletters?|inbox|alerts?|briefing|updates|emails?)\b/i,
  /^(?:suscr[ií]b[ea]te|reg[ií]strate|recibe|apúntate)\b.{0,90}\b(?:newsletters?|bolet[ií]n(?:es)?|correo|alertas|whatsapp|telegram)\b/i,
  /^(?:we|this (?:web)?site|our (?:web)?site|utilizamos|usamos|este sitio(?: web)?)\b.{0,40}\b(?:uses?|use|usa|utiliza|cookies)\b.{0,80}\bcookies\b|^(?:we use cookies|utilizamos cookies|usamos cookies)\b/i,
  /^follow .{3,60} on (?:twitter|x|facebook|instagram|threads|bluesky|mastodon|linkedin)\b.{0,140}$/i,
  /^privacy notice: newsletters may contain\b.{0,160}/i,
  /^a version of this article appears in print\b.{0,400}/i,
  /^key ?words\s?:.{0,160}[^.!?]$/i,
  /^(?:please follow|add us|devenez fan|suivez-nous)\b.{0,60}\b(?:on|sur) (?:twitter|facebook)\b.{0,140}$/i,
  /^(?:get|find) (?:us|our|more|\p{Lu}[\p{L} ]{2,40}) on (?:twitter|facebook)(?!\p{L})(?=.*(?:!|e-?mail us|[^.!?]$)).{0,140}$/iu,
];

/** Whole lines that are a picture's credit: "EPA-EFE/JOHN DOE", "(AP Photo/Jane Doe)"; see `creditLine` for those with a label. */
const pictureCredit =
  /^(?:(?:EPA-EFE|EFE\/EPA|EFE|EPA|AP Photo|AFP|REUTERS|Getty Images|Europa Press)\s?\/\s?[\p{L}.\s'’/-]{2,60}|\(?(?:AP|AFP|File) Photo[\s/:][^.]{0,80}\)?)\.?$/iu;

/** "© AP Photo / Kyodo News", where neither a year nor dpa's number of the story makes it a note of rights. */
const owner =
  /^(?!.*\bdpa:\d{6})© ?(?:AP|AFP|Reuters|EPA|Getty|РИА|Sputnik|Фото|REUTERS|picture alliance|IMAGO|dpa)(?!\p{L})[^.]{0,60}$/u;

/** A line in the form of the tables: lower case, no accents, no signs or counts at its ends. */
function furnitureKey(line: string): string {
  return bare(line)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\d]{1,12}|[^\p{L}\d+?]{1,12}$/gu, '')
    .replace(/ ?\(?\d{1,6}\)?$/, '')
    .trim();
}

/** One or two words closed by a full stop, or in quotes, are what somebody said ("Watch.", "“Follow us!”"). */
function isUtterance(text: string, key: string): boolean {
  return /^["'“‘«¿¡]/.test(text) || (/(?<!\.)[.!?]["”’»)]?$/.test(text) && key.split(' ').length < 3);
}

/** "공유 댓글 글자크기 인쇄", "Facebook X Email Print": three buttons and more in one line. */
function isToolbar(key: string): boolean {
  const words = key.split(' ');
  return words.length > 2 && words.every((word) => lines.has(word));
}

/** Whether a line heads a list of other stories: "Related Articles", "Te puede interesar". */
export function isListHeading(line: string): boolean {
  const key = line.length < 60 ? furnitureKey(line) : '';
  return isHeading(key) && !isUtterance(line.trim(), key);
}

/**
 * Whether a line is nothing but page furniture: buttons, share lines, advertisement marks, invitations, headings of lists,
 * in the languages of the tables. Only whole lines are judged, so a sentence that contains such words is never furniture.
 */
export function isFurniture(line: string): boolean {
  const text = line.trim();
  if (text === '' || text.length > longest) return false;
  if (text.length < 80) {
    const key = furnitureKey(text);
    if (lines.has(key) || isHeading(key)) return !isUtterance(text, key);
    if (isToolbar(key) || (text.length < 40 && /\d/.test(text) && isLabelledClock(text))) return true;
    // Rules and ornaments: "* * *", "———", "|". Three dots may stand for words left out, and stay.
    if (!/[\p{L}\p{N}]/u.test(text)) return /^[-–—_=*~•·|#<>+×✕/›»"“”\s]+$/u.test(text);
  }
  if (openings.test(text) && !/[.!?…]["”’»)]?$/.test(text)) return true;
  const areNotices = (patterns: readonly RegExp[]): boolean => patterns.some((pattern) => pattern.test(text));
  return areNotices(longNotices) || (text.length < longestNotice && areNotices(notices));
}

/** A picture's credit at a caption's end: "… on Thursday. EPA-EFE/JOHN DOE", "(AP Photo/Jane Doe)", "REUTERS/Jane Doe". */
const captionEnd =
  /(?:\(AP Photo\/[^()]{2,60}\)|\b(?:EPA-EFE|EFE|EPA|REUTERS|AFP|AP)\s?\/\s?\p{Lu}[\p{L}.'’-]*(?:\s(?:\p{Lu}[\p{L}.'’-]*|van|von|der|den|de|da|di|del|la|el|al|bin)){0,5}(?:\s?\/File Photo)?|\/\s?(?:AFP|AP|EFE|Getty Images)|Архивное фото|\((?:الفرنسية|رويترز|الأناضول|الجزيرة|أسوشيتد برس|غيتي|الأوروبية|أرشيف)[^()]{0,30}\)|\s-\s(?:RIPRODUZIONE RISERVATA|TUTTI I DIRITTI RISERVATI)|＝(?:ロイター|共同|AP|AFP|時事|AP＝共同|ロイター＝共同)|©\s?\p{Lu}[\p{L}.'’ -]{1,40}(?:(?:\s?\/\s?|,\s?)[\p{L} -]{2,24}){1,3})\.?$/u;

/** Whether a line is a picture's text with who made it. */
export function isCaption(line: string): boolean {
  const fewest = /[©＝]|\p{Script=Arabic}|RISERVAT[AI]$/u.test(line) ? 15 : 40;
  const end = line.slice(-90);
  if (line.length >= 600 || line.length <= fewest) return false;
  const isLabelled = /[:：]|Fot\./.test(end) && endsWithLabelled(end);
  return isLabelled || captionEnd.test(end) || (end.includes('/') && endsWithAgencyPhotographer(end));
}

/** Whether a line only says who made a picture, which is no part of the story. */
export function isPictureCredit(line: string): boolean {
  const text = line.trim();
  return line.length < 120 && [pictureCredit, creditLine, owner].some((pattern) => pattern.test(text));
}
