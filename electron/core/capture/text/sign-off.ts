import { agencyLine, isCreditLine, isEditorLine, isEndMark, isHandlers } from '../credit/credit-line.ts';
import { agencyNamed } from '../dateline/agencies.ts';
import { readDateline } from '../dateline/read-dateline.ts';
import { isFurniture } from './furniture.ts';
import { endsSentence } from './sentences.ts';

/** With its name, its handlers' initials or its year's rights a wire ends its story; what a page prints below is the page's. */
const yearOfRights = /^(?:©|\(c\)|copyright ©?)\s?\d{4},?\s(.{2,30}?)\.?$/i;

/** "US-EU" is a subhead. */
const areInitials = (line: string): boolean =>
  isHandlers(line) && (line.includes('/') || line === line.toLowerCase());

function isSignOff(line: string): boolean {
  if (agencyLine(line) !== null || areInitials(line) || isEditorLine(line) || isEndMark(line)) return true;
  return agencyNamed(yearOfRights.exec(line)?.[1] ?? '') !== null;
}

/** So many lines a page prints below. */
const most = 12;
/** A story has so many paragraphs above its sign-off, or the line is a label at its head. */
const fewestAbove = 3;
const longestTitle = 160;

/**
 * How many paragraphs a wire's sign-off ends, itself among them; all where none is found, or where a sentence that is neither
 * furniture nor credit follows: an agency's name may head a part of the story ("MENA"), or another story stand below.
 */
export function endOfWire(paragraphs: readonly string[]): number {
  const from = Math.max(fewestAbove, paragraphs.length - most - 1);
  const at = paragraphs.findLastIndex((line, index) => index >= from && isSignOff(line));
  const maySay = (line: string): boolean =>
    (endsSentence(line) || line.length > longestTitle || readDateline(line) !== null) &&
    !isFurniture(line) &&
    !isCreditLine(line, false);
  return at < 0 || paragraphs.slice(at + 1).some(maySay) ? paragraphs.length : at + 1;
}
