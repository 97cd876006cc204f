import { agencyNamed } from '../dateline/agencies.ts';
import { readSourceLine } from './source-line.ts';
import { isSyndication } from './syndication.ts';

const longest = 400;
const decorated = /^[-–—(/[|=\s]{0,4}([\p{L}][\p{L}\d .'’-]{1,30}?)[)\]/.\s]{0,3}$/u;
const initials = /^(?:[a-z]{2,5}(?:[-/–]{1,2}[a-z]{2,5}){1,6}|[A-Z]{2,3}(?:[-/][A-Za-z]{2,3}){1,5})\.?$/;
/** "ms/ malk/" of PAP, "JML (ARYL) // RBF" of Lusa: who wrote, and who handled it. */
const strokes = /^(?:[a-z]{2,5}\/ ?){1,6}$|^[A-Z]{2,5}(?: ?\([A-Z, ]{2,30}\))? ?\/\/ ?[A-Z]{2,5}$/;
const loneInitials = /^[a-z]{2,4}$/;
const agencyWithInitials = /^(EFE|AFP|dpa)\.?\s+[a-z]{1,4}\d?(?:[-/ ][a-z]{1,4}\d?){0,7}\.?$/;
const rightsLine =
  /^(?:(?:©|\(c\)|c\)|[Cc]opyright(?: ©| \(c\)))\s?(?:\d{4}\b|\p{Lu}|dpa(?![\p{L}])).{0,380}|[Cc]opyright \d{4}.{0,380}|(?:- )?(?:RIPRODUZIONE RISERVATA|Riproduzione riservata).{0,100}|(?:Prohibida|Queda prohibida) (?:su|la) reproducci[oó]n.{0,200})$/u;
const endMark =
  /^(?:\(?(?:END|ENDS|ENDIT|ENDITEM|Enditem|FIN|FIM|Fim)\)?(?:[\s/].{0,60})?|Lusa[/ ][Ff]im|KUNA \d{6} \w{3} \d\dNNNN|-30-|#{3,5}|\(END\).{0,60}|ends?\/{0,2})$/;
const attachments =
  /^(?:\((?:fotos?|v[ií]deos?|audios?|infograf[ií]a|photos?|pix|tv|archivo)\)\s?\.?){1,5}$/i;
const contributed =
  /^.{3,300}\b(?:contributed (?:reporting )?to this (?:report|story|article)\.?|(?:contribuy[oó]|contribuyeron|colabor[oó]|colaboraron) (?:a|en|con) est[ea] (?:despacho|reporte|informe|art[ií]culo|nota|informaci[oó]n|historia)(?: desde [^.]{2,60})?\.?)$/;
const agencyStaff =
  /^(?:AP|AFP|EFE|Reuters|Associated Press|Bloomberg)(?: \p{L}{3,12}){0,2} (?:reporters?|writers?|journalists?|correspondents?) .{3,200}\bcontributed(?: from [^.]{2,60})?\.?$/u;
const work =
  /^[-–—(*[\s]{0,4}(?:Additional |Further )?(?:Reporting|Writing|Editing|Edited|Compiled|Translated|Translation|Written|Production|With (?:assistance|reporting|files|contributions)|Con informaci[oó]n|Con reportes?|Reporte|Reportes|Reportaje|Informaci[oó]n|Editado|Editada|Edici[oó]n|Traducido|Traducci[oó]n|Redacci[oó]n)(?: adicional)? (?:by|from|de|por)\b/i;
const eastAsian =
  /^[【（([]?\s?(?:责任编辑|責任編輯|责编|编辑|編輯|校对|审核|监制|来源|來源|記者|记者)\s?[:：丨|].{1,40}[】）)\]]?$|^저작권자.{0,80}$|^\(끝\)$|^【完】$/u;
const smallWords =
  /^(?:by|in|and|from|for|the|of|with|at|additional|further|reporting|writing|editing|edited|compiled|translated|translation|newsroom|staff|bureau|y|e|en|por|de|del|la|las|los|el|con|información|informacion|reporte|reportes|adicional|editado|editada|edición|edicion|traducido|assistance|contributions|agencias|agencies|desk|redacción|van|von|der|da|al|bin|files)$/i;

/** Who wrote it, among those whom such a line names. */
const authorInStaff = /(?:[(,;]\s?|\s-\s)(autor(?:ka|i)?: ?[^,;()]{3,60})/iu;

/** The part of a credit that names the author behind a label: "autor: Ana Pop" of "AGERPRES/(A - autor: Ana Pop, editor: Ion Radu)". */
export const authorInCredit = (line: string): string | null =>
  agencyAndStaff.test(line) ? (authorInStaff.exec(line)?.[1] ?? null) : null;

/** "AGERPRES/(A, AS - autor: Ana Pop, editor: Ion Radu)". */
const agencyAndStaff = /^(\p{Lu}{3,12})\/?\s?\([^()]{3,240}\)$/u;
/** "Edição: Juliana Andrade", "Redaktur: …". */
const editor =
  /^(?:editora?|editado por|web editor|edi[cç][aã]o|redaktur|penyunting|redakt[oø]r(?:ka)?|redakt[öo]rka|редактор|szerkesztő|editare|urednik|urednica|责编|編集)\s?[:：]\s?\p{L}.{1,60}$/iu;

/** Those who handled a story, with the agencies it was made from: "jso/dpa/Reuters". */
const desk = /^[a-z]{2,4}(?:\/(?:[a-z]{2,4}|AFP|Reuters|AP|KNA|SID))+$/;
const arabic = /^\((?:إعداد|تحرير|تغطية|كتابة)\s.{2,160}\)$/u;
/** "yunhwanchae@yna.co.kr", where to write to who wrote it. */
const mailAddress = /^[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,3}$/;

/** Whether what follows "Reporting by" is names and nothing that a sentence would have. */
function isNamesOnly(text: string): boolean {
  const words = text.split(/(?:^|\s)-{1,2}|[\s,;()/&[\]*–—]+/).filter((word) => word !== '');
  return words.every(
    (word) => /^[\p{Lu}\p{Lo}]/u.test(word) || /^al-\p{Lu}/u.test(word) || smallWords.test(word),
  );
}

/** Whether a line is a wire's end mark: "END", "-30-", "Lusa/Fim". */
export const isEndMark = (text: string): boolean => endMark.test(text);

/** Whether a line is the initials of those who wrote and handled a story: "kk-cae/smq/mp", "ms/ malk/", "bur-mrb/amt/roc". */
export function isHandlers(text: string): boolean {
  return initials.test(text) || strokes.test(text) || desk.test(text);
}

/** Whether a line names the editor behind a label: "Edição: Juliana Andrade". */
export const isEditorLine = (text: string): boolean => editor.test(text);

/** Whether a paragraph has a sentence's end before its own. */
function hasInnerSentence(text: string): boolean {
  return /\p{Ll}{3}[.!?]["”’»]?\s\p{Lu}/u.test(text);
}

/** The agency that a paragraph names and nothing else: "EFE", "/TASS/", "—Bloomberg", "(AFP)", "Agencia EFE". */
export function agencyLine(text: string): string | null {
  if (text.length > 40) return null;
  const name = decorated.exec(text)?.[1];
  return name === undefined ? null : agencyNamed(name);
}

/**
 * Whether a closing paragraph is a credit: an agency's name, the initials of those who handled the story, who reported and
 * edited it, whose rights it is, the wire's end mark.
 *
 * @param afterAgency whether an agency's credit stands before it, when even "smq" is initials
 */
export function isCreditLine(text: string, afterAgency: boolean): boolean {
  if (text.length > longest) return false;
  if (agencyLine(text) !== null || isHandlers(text) || agencyWithInitials.test(text)) return true;
  if (afterAgency && loneInitials.test(text)) return true;
  if (endMark.test(text) || attachments.test(text)) return true;
  if (
    rightsLine.test(text) ||
    eastAsian.test(text) ||
    mailAddress.test(text) ||
    isEditorLine(text) ||
    arabic.test(text) ||
    isSyndication(text) ||
    readSourceLine(text) !== null ||
    agencyNamed(agencyAndStaff.exec(text)?.[1] ?? '') !== null
  )
    return true;
  if (work.test(text)) return /^\(.*\)\.?$/.test(text) ? true : isNamesOnly(text);
  return (contributed.test(text) || agencyStaff.test(text)) && !hasInnerSentence(text);
}
