/** What opens a newsroom's own word on its story, by language; a sign must follow ("Correction:", "Erratum —", "更正："). */
const openings: Readonly<Record<string, string>> = {
  en: "corrections?|clarifications?|correction (?:&|and) clarification|editor[’']?s[’']? note|editors[’'] note|update|amendment|retraction|erratum|errata|publisher[’']s note|disclosure|disclaimer|full disclosure",
  es: 'correcci[oó]n|aclaraci[oó]n|rectificaci[oó]n|fe de erratas|fe de errores|nota del editor|nota de la redacci[oó]n|nota de redacci[oó]n',
  de: 'korrektur|berichtigung|richtigstellung|anm\\. ?d\\. ?red\\.?|anmerkung der redaktion|hinweis der redaktion|hinweis|transparenzhinweis|in eigener sache',
  fr: 'erratum|rectificatif|rectification|correctif|pr[eé]cision|correction|note de la r[eé]daction|ndlr',
  it: 'errata corrige|rettifica|precisazione|nota della redazione|ndr',
  pt: 'errata|corre[cç][aã]o|erramos|nota da reda[cç][aã]o|nota do editor|esclarecimento',
  nl: 'correctie|rectificatie|aanvulling|noot van de redactie|naschrift',
  nordic:
    'r[aä]ttelse|rettelse|retting|korrigering|rettelser|presisering|oikaisu|t[aä]smennys|toimituksen huomautus',
  pl: 'sprostowanie|korekta|od redakcji|wyja[sś]nienie',
  cs: 'oprava|upřesnění|opravujeme|poznámka redakce|pozn\\. red\\.?',
  ru: 'исправление|уточнение|поправка|опровержение|от редакции|виправлення|уточнення|від редакції|поправка|от редакцията',
  el: 'διόρθωση|διευκρίνιση|σημείωση της σύνταξης',
  tr: 'düzeltme|tekzip|açıklama|editörün notu',
  ar: 'تصحيح|تنويه|توضيح|استدراك|ملاحظة المحرر',
  he: 'תיקון|הבהרה|תיקון טעות|הערת העורך',
  hi: 'सुधार|स्पष्टीकरण|भूल सुधार|संपादक का नोट',
  id: 'ralat|koreksi|catatan redaksi|klarifikasi',
  other: 'helyesb[ií]t[eé]s|erat[aă]|rectificare|correcció|rectificació|đính chính',
};
const east =
  /^[\s【（([]*(?:更正|勘误|勘誤|訂正|訂正とお詫び|お詫びと訂正|編集部注|编者按|編者按|바로잡습니다|정정|알립니다)\s*[】）)\]：:]/u;

/** Sentences that say the same without such a word before them. */
const sentences =
  'this (?:article|story|report|piece|post) (?:has been|was) (?:corrected|amended|updated|clarified|revised)|' +
  'an? (?:earlier|previous) version of this (?:article|story|report|post)|' +
  '(?:una|la) versi[oó]n (?:anterior|previa) de (?:esta|este)|' +
  'est[ea] (?:noticia|art[ií]culo|nota|informaci[oó]n) ha sido (?:corregid[oa]|modificad[oa]|actualizad[oa])|' +
  'in einer (?:fr[uü]heren|ersten|vorherigen) (?:version|fassung) (?:dieses|des) (?:artikels|textes|beitrags)|' +
  'une (?:premi[eè]re|pr[eé]c[eé]dente) version de cet article|in una (?:versione precedente|prima versione) di questo articolo|' +
  'uma vers[aã]o anterior (?:desta|deste)|in een eerdere versie van dit artikel|i en tidigare version av (?:artikeln|texten)|' +
  '\\(?corrects? ';

const noteOpenings = new RegExp(
  `^[\\s*—–-]*(?:\\(|\\[)?\\s*(?:(?:${Object.values(openings).join('|')})\\s*(?:[:：.—–-]|\\()|${sentences})`,
  'iu',
);
const LONGEST_NOTE = 1500;

/**
 * Whether a paragraph is the newsroom's own word on its story: a correction, a clarification, a disclosure, an editor's note.
 * Extractors take these for furniture; to those who quote the story they are the most important part of it.
 */
export const isNewsroomNote = (paragraph: string): boolean =>
  paragraph.length < LONGEST_NOTE && (noteOpenings.test(paragraph) || east.test(paragraph));

/** Sentences that mark a story's notes for a reader, one a note. */
export const noteWarnings = (paragraphs: readonly string[]): string[] =>
  paragraphs.filter(isNewsroomNote).map((note) => `The newsroom's note on this story: “${note}”`);
