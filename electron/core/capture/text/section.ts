import { plain } from '../dates/calendar-words.ts';
import { isFurniture } from './furniture.ts';
import { sectionNames } from './section-names.ts';

const names: ReadonlySet<string> = new Set(
  Object.values(sectionNames).flatMap((list) => list.split('|').map(plain)),
);

const trailDivider = /\s?[>›»|]\s?|\s\/\s/;
const longestTrail = 100;

/** Whether a line is a section's usual name. */
export function isSectionName(line: string): boolean {
  return line.length < 50 && names.has(plain(line.replace(leading, '')).trim());
}

/** "/ Africa", the end of a trail whose beginning is a picture. */
const leading = /^[/>›»|]\s/;

const isSelf = /^(?:正文|本文|全文|article|story|noticia|artikel)$/i;

/** The steps of a trail like "Home > World > Asia" or "Mundo / América"; null where the line is none. */
function trail(line: string): readonly string[] | null {
  if (line.length > longestTrail || !trailDivider.test(line)) return null;
  const steps = line.split(trailDivider).filter((step) => step !== '');
  const isTrail = steps.length > 1 && steps.every((step) => step.length < 40 && step.split(' ').length <= 5);
  // A trail of arrows is one whatever its steps; "Smith / Jones" and "Storm | The Post" are none.
  if (!isTrail || !(/[>›»]/.test(line) || steps.some(isSectionName) || isFurniture(steps[0] ?? '')))
    return null;
  // "新华网 > 国际 > 正文": what is called the text itself is no section.
  return steps.length > 2 && isSelf.test(steps.at(-1) ?? '') ? steps.slice(0, -1) : steps;
}

/** Whether a line is a trail of sections. */
export function isTrail(line: string): boolean {
  return trail(line) !== null;
}

/** The steps of a trail, outermost first; none where the line is no trail. */
export function trailSteps(line: string): readonly string[] {
  return trail(line) ?? [];
}

/** The last step of a trail like "Home > World > Asia", or the line itself where it is none. */
export function sectionOf(line: string): string {
  return trail(line)?.at(-1) ?? line.replace(leading, '');
}
