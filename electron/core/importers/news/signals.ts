import type { News } from '../../../contract/article.ts';

const words =
  'UPDATE ?\\d{1,2}|WRAPUP ?\\d{0,2}|CORRECTED|CORRECTIVE|CORRECTION|CORRECTS|CORRECCI[OÓ]N|CORREGIDO|CORRIGE|RECTIFICATIF|KORREKTUR|BERICHTIGUNG|' +
  'REFILE|REFILING|RPT|REPEAT|RECASTS?|REWRITE|KILL|MANDATORY KILL|STORY KILL|BULLETIN KILL|WITHDRAWN|WITHDRAWAL|STORY WITHDRAWN|' +
  'ANNULATION|ANULACI[OÓ]N|ANULADO|RETIRADO|WITHHOLD|HOLD FOR RELEASE|ADVISORY';

/** "CORRECTED-UPDATE 2-Gold rises": the head of a headline, in capitals, one after the other. */
const leading = new RegExp(`^\\s*(?:BC-+)?(${words})(?:\\s?\\([A-Z ,]{2,40}\\))?\\s?(?:[-–—:/]+|$)\\s*`);
/** "Correction: Harbour story", as AP has it: in small letters only before a colon. */
const spoken =
  /^\s*(Correction|Corrected|Clarification|Retraction|Update \d{1,2}|Korrektur|Berichtigung|Correcci[oó]n|Rectificaci[oó]n|Rectificatif|Corre[cç][aã]o|Errata|Rettifica)\s?:\s+(?=\S)/;
/** "GLOBAL-PRECIOUS/ (UPDATE 1)", "AMPLIACIÓN (CORRECCIÓN)". */
const bracketed = new RegExp(`\\((${words})\\)`, 'g');
/** "BC-Oil, 1st Ld-Writethru": how AP numbers what comes later. */
const leads = /\b(\d{1,2}(?:st|nd|rd|th) (?:ld|lead)(?:[- ]writethr[uo](?:ugh)?)?|writethru|sub)\b/gi;

/** What a headline or slugline says of this version of a story: "UPDATE 2", "CORRECTED", "KILL", "1st Ld-Writethru". */
export function signalsIn(line: string | null, isSlug = false): readonly string[] {
  if (line === null) return [];
  const found: string[] = [];
  let rest = line.slice(0, 300);
  for (let hit = leading.exec(rest); hit; hit = leading.exec(rest)) {
    found.push(hit[1] ?? '');
    rest = rest.slice(hit[0].length);
    if (rest === '') break;
  }
  const said = spoken.exec(rest)?.[1];
  if (said !== undefined) found.push(said.toUpperCase());
  for (const [, word = ''] of rest.matchAll(bracketed)) found.push(word);
  if (isSlug) {
    for (const [, word = ''] of rest.matchAll(leads)) found.push(word);
    if (/(?:^|[-\s/,])KILL(?:$|[-\s/,])/.test(rest)) found.push('KILL');
  }
  return [...new Set(found)];
}

const killed = /^(?:.*KILL|WITHDRAWN|WITHDRAWAL|STORY WITHDRAWN|ANNULATION|ANULACI[OÓ]N|ANULADO|RETIRADO)$/;
const held = /^(?:WITHHOLD|HOLD FOR RELEASE)$/;

/** The state that signals put a story in: a kill is IPTC's `canceled`. */
export function statusOf(signals: readonly string[]): News['status'] | undefined {
  if (signals.some((signal) => killed.test(signal))) return 'canceled';
  return signals.some((signal) => held.test(signal)) ? 'withheld' : undefined;
}

const states: Readonly<Record<string, News['status']>> = {
  usable: 'usable',
  withheld: 'withheld',
  withhold: 'withheld',
  embargoed: 'withheld',
  canceled: 'canceled',
  cancelled: 'canceled',
  cancel: 'canceled',
  killed: 'canceled',
  kill: 'canceled',
};

/** A status as a file names it (`stat:canceled`, `Usable`, `killed`) as ours; undefined where it is another word. */
export function statusNamed(printed: string | null): News['status'] | undefined {
  const word = (printed ?? '').toLowerCase().replace(/^.*[:/#]/, '');
  return Object.hasOwn(states, word) ? states[word] : undefined;
}

/** IPTC's urgency, 1 to 9; undefined for anything else. */
export function urgencyOf(printed: string | number | null | undefined): number | undefined {
  const value = Number(printed ?? Number.NaN);
  return Number.isInteger(value) && value >= 1 && value <= 9 ? value : undefined;
}
