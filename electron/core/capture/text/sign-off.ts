import { agencyLine, isEditorLine, isHandlers } from '../credit/credit-line.ts';
import { agencyNamed } from '../dateline/agencies.ts';
import { readDateline } from '../dateline/read-dateline.ts';
import { endsSentence } from './sentences.ts';

/** With its name, its handlers' initials or its year's rights a wire ends its story; what a page prints below is the page's. */
const endMark = /^\(?(?:END|FIN|FIM|Fim)\)?$|^-30-$/;
const yearOfRights = /^(?:©|\(c\)|copyright ©?)\s?\d{4},?\s(.{2,30}?)\.?$/i;

function isSignOff(line: string): boolean {
  if (agencyLine(line) !== null || isHandlers(line) || isEditorLine(line) || endMark.test(line)) return true;
  return agencyNamed(yearOfRights.exec(line)?.[1] ?? '') !== null;
}

/** So much a page prints below: two sentences that invite, and buttons. More may be another story. */
const most = { lines: 12, sentences: 2, length: 260 } as const;
/** A story has so many paragraphs above its sign-off, or the line is a label at its head. */
const fewestAbove = 3;

/** How many paragraphs a wire's sign-off ends, itself among them; all where none is found, or where what follows may be a story. */
export function endOfWire(paragraphs: readonly string[]): number {
  const from = Math.max(fewestAbove, paragraphs.length - most.lines - 1);
  const at = paragraphs.findLastIndex((line, index) => index >= from && isSignOff(line));
  const below = paragraphs.slice(at + 1);
  const mayBeStory =
    below.filter(endsSentence).length > most.sentences ||
    below.some((line) => line.length > most.length || readDateline(line) !== null);
  return at < 0 || mayBeStory ? paragraphs.length : at + 1;
}
