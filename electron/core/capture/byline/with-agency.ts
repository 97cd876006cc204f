import { agencyNamed } from '../dateline/agencies.ts';

/** "Le Journal avec AFP", "Claire Aubry with Reuters": the agency that a text was made with. */
const joined = /\s(?:avec|with|mit|con|com|met|med)\s((?:the )?[\p{L}. /-]{2,24})$/iu;

/** The usual name of the agency behind a byline's names; null where there is none. */
export const agencyWith = (byline: string): string | null => agencyNamed(joined.exec(byline)?.[1] ?? '');

/** A byline without the agency behind its names; other words that stand so are left. */
export const withoutAgency = (byline: string): string =>
  agencyWith(byline) === null ? byline : byline.replace(joined, '');
