import { agencyNamed } from '../dateline/agencies.ts';

/** A credit that was printed behind the last sentence, and the paragraph without it. */
export interface GluedCredit {
  readonly paragraph: string;
  readonly credits: readonly string[];
}

/** A credit stands at the very end, so only this much of a paragraph is looked at. */
const tailLength = 450;

const agencyAtEnd =
  /([.!?…]["'”’»)\]]{0,3})\s{0,3}([-–—=]{0,2}\s?[(/[]?(\p{Lu}[\p{L}-]{1,14}(?: \p{Lu}[\p{L}-]{1,12})?|dpa)[)/\]]?\.?)(?:\s{1,3}([a-z]{2,4}(?:[-/ ][a-z]{2,4}){0,6}))?$/u;
const workAtEnd =
  /([.!?…]["'”’»)\]]{0,3})\s{0,3}(\((?:Additional |Further )?(?:Reporting|Writing|Editing|Edited|Compiled|Translated|With (?:assistance|reporting)|Con informaci[oó]n|Reporte|Informaci[oó]n|Editad[oa]|Edici[oó]n|Traducido)[^()]{3,400}\)\.?)$/i;
const assistanceAtEnd =
  /([.!?…]["'”’»)\]]{0,3})\s{0,3}([-–—]{1,2}\s?With (?:assistance|reporting) (?:by|from) [^.!?]{3,200}\.?)$/;
/** "… in Angul. PTI AAM BBM ACD": PTI prints those who handled a story in capitals. */
const capitalsAtEnd = /([.!?…]["'”’»)\]]{0,3})\s{1,3}(PTI|UNI|ANI|IANS)((?:\s[A-Z]{2,5}){1,6})$/;
const endMarkAtEnd =
  /([.!?…]["'”’»)\]]{0,3})\s{0,3}(\(END\)(?:\s[\d/.:-]{4,12}){0,3}|\(end\)(?:\s[a-z.]{2,12})?|Enditem|-30-|#{3})$/;
// Reuters closed its wire copy of the 1980s with its name, full stop before it or not.
const reuter = /(\S)\s{1,3}(Reuter|REUTER)$/;

function tail(paragraph: string, pattern: RegExp): { head: string; hit: RegExpExecArray } | null {
  const from = Math.max(0, paragraph.length - tailLength);
  const end = paragraph.slice(from);
  const hit = pattern.exec(end);
  return hit && { head: paragraph.slice(0, from) + end.slice(0, hit.index) + (hit[1] ?? ''), hit };
}

/** Only dpa parts the initials of its desk by spaces ("dpa jaa cst wue"); behind another name they are words. */
const isHandled = (agency: string, initials: string): boolean =>
  agencyNamed(agency) !== null && (!initials.includes(' ') || agency === 'dpa');

/**
 * Parts a credit from the sentence before it: "said the president.EFE", "he said. (Reporting by Jane Doe)",
 * "on Friday. —Bloomberg", "next week. Reuter".
 *
 * @returns null where the paragraph ends with its sentence
 */
export function splitGluedCredit(paragraph: string): GluedCredit | null {
  const named = tail(paragraph, agencyAtEnd);
  if (named && isHandled(named.hit[3] ?? '', named.hit[4] ?? '')) {
    const credits = [named.hit[2], named.hit[4]].filter((credit) => credit !== undefined);
    return { paragraph: named.head, credits: credits.map((credit) => credit.trim()) };
  }
  const capitals = tail(paragraph, capitalsAtEnd);
  if (capitals) {
    return { paragraph: capitals.head, credits: [capitals.hit[2] ?? '', (capitals.hit[3] ?? '').trim()] };
  }
  for (const pattern of [workAtEnd, assistanceAtEnd, endMarkAtEnd, reuter]) {
    const found = tail(paragraph, pattern);
    if (found) return { paragraph: found.head, credits: [(found.hit[2] ?? '').trim()] };
  }
  return null;
}
