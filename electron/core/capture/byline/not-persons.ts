import { agencyNamed } from '../dateline/agencies.ts';
import { plain } from '../dates/calendar-words.ts';

/** Bylines that name a desk and no person, in the form `plain` gives. */
const desks: ReadonlySet<string> = new Set(
  'cnn|bbc|bbc news|npr|nbc news|cbs news|abc news|fox news|sky news|al jazeera|msnbc|pbs|cnbc|espn|euronews|deutsche welle|staff|staff reporter|staff reporters|staff writer|staff writers|our correspondent|our foreign staff|our staff|correspondent|reporter|newsroom|news desk|web desk|editorial board|the editorial board|editor|editors|editorial|admin|agencies|news agencies|wire services|wire reports|wires|guest contributor|contributor|redaccion|la redaccion|redaccion central|redaccion internacional|redaccion economia|redaccion deportes|redaccion ciencia|agencias|agencia|corresponsal|enviado especial|nuestro corresponsal|editorial|redaktion|la redazione|redacao|special correspondent|anonymous|unknown|afp staff|cnn staff|xinhua writer|redazione|redaction|la redaction|webmaster|digital desk|administrator|root|user|redaktionen|redaktion online|redakcja|redakce|редакция|редакція|toimitus|de redactie|redactie|web team|online desk|desk|news service|haber merkezi|編集部|편집부|本报讯|综合|مراسلنا|هيئة التحرير|وكالات|מערכת|सम्पादकीय|एजेंसी|ag\u00eancias|agenturen|mit material der dpa|com ag\u00eancias|con agencias'.split(
    '|',
  ),
);

const job =
  /(?<![\p{L}\p{N}])(?:writer|reporter|correspondent|editor|staff|press|newspaper|news|newsroom|redaktion|redakt\u00f6r|redakteurin|redakteur|journaliste|giornalista|rep\u00f3rter|корреспондент|muhabiri|muhabir|team|group|media|magazine|digital|online|agency|contributor|columnist|service|bureau|times|post|desk|enviad[oa]|corresponsal|agencia|redacci[oó]n|photographer|producer|redacteur|redactrice|verslaggever|verslaggeefster|correspondente?|redaktør|redaktör|toimittaja|redaktor|redaktorka|dziennikarz|dziennikarka|reporterka|reportérka|reportér|novinář|újságíró|szerkesztő|журналист|кореспондент|обозреватель|редактор|δημοσιογράφος|jurnalist|wartawan|journalist|repórter|jornalista|periodista|redactora?|rédactrice|rédacteur)s?(?![\p{L}\p{N}])/iu;

/** "Redazione ANSA". */
const ofDesk = /^(?:redazione|redacci[oó]n|redaktion|redação|rédaction|редакция)(?:\s\S{1,20}){1,2}$/iu;

const smallInNames = /^(?:of|the|and|&|de|del|della|la|da|do|des|der|die|für|for|y|e|et|und)$/;

/** Whether a line is written as a desk's name is ("The Harbour Bureau", "Redazione ANSA"), and not as words of a sentence ("Rail service resumes"). */
export const isNameOfDesk = (line: string): boolean =>
  isDeskName(line) ||
  (isNoPerson(line) &&
    (line.startsWith('The ') ||
      line.split(' ').every((word) => smallInNames.test(word) || /^[\p{Lu}\p{Lo}&]/u.test(word))));

const endsAsJob = /\s(?:writer|reporter|correspondent|editor|photographer|staff)s?$/i;

/** Whether a line says beyond doubt what an author is: "Staff writer", "Associated Press Writer". */
export const isCertainJob = (line: string): boolean =>
  isDeskName(line) ||
  (endsAsJob.test(line) &&
    line.split(' ').some((_, at, words) => agencyNamed(words.slice(0, at).join(' ')) !== null));

/** Whether a line is a desk's name and nothing else: "Newsroom", "Redacción". */
export const isDeskName = (line: string): boolean => line.length < 40 && desks.has(plain(line.trim()));

/** Whether a part of a byline is a desk, an agency or a job ("AP Business Writer") and no person. */
export function isNoPerson(part: string): boolean {
  const bare = part.trim();
  return desks.has(plain(bare)) || ofDesk.test(bare) || agencyNamed(bare) !== null || job.test(bare);
}
