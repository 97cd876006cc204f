import { agencyNamed } from '../dateline/agencies.ts';

/** What stands before the name of where a story was taken from, by language. */
const label =
  /^(?:source|sources|fuente|fuentes|quelle|quellen|fonte|fonti|bron|källa|kilde|lähde|źródło|zdroj|forrás|sursa|kaynak|πηγή|источник|джерело|المصدر|مصدر|מקור|स्रोत|sumber|nguồn|来源|來源|出典|출처)\s?[:：]\s?(\S.{1,60})$/iu;
const sentenceEnd = /[.!?。！？।]$/;

/** The name in a line that says where the story was taken from, and nothing else: "Quelle: dpa", "المصدر : الجزيرة + وكالات". */
export function readSourceLine(line: string): string | null {
  const source = label.exec(line)?.[1]?.trim() ?? null;
  return source === null || sentenceEnd.test(source) ? null : source;
}

/** The agency that a source's name is or begins with: "dpa Schleswig-Holstein", "AFP + Reuters". */
export const agencyAtHead = (source: string): string | null =>
  agencyNamed(source) ?? agencyNamed(/^[^\s,+/·]{2,24}/.exec(source)?.[0] ?? '');
