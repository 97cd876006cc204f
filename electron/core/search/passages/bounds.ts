/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A passage's length in characters: to the end of a sentence in this span, else cut at a word. */
const shortest = 160;
const longest = 240;
/** How far before its first match a passage may begin, to begin with a sentence; else it begins a few words before. */
const farthestLead = 110;
const shortLead = 60;

const sentenceEnd = /[.!?…]["'”’»)\]]*\s+|\n\s*\n\s*/g;

/** The passage round a match: whole sentences where they fit, from earlier on where the text ends too soon. */
export function passageRound(text: string, first: number, last: number): Stretch {
  const starts = sentenceStarts(text, first);
  const nearest = starts.at(-1) ?? fewWordsBefore(text, first);
  const end = Math.max(endAfter(text, nearest), wordEnd(text, last));
  if (end - nearest >= shortest) return { start: nearest, end };
  return { start: starts.find((start) => end - start <= longest) ?? nearest, end };
}

/** The first sentences of a text. */
export function opening(text: string): Stretch {
  const start = text.length - text.trimStart().length;
  return { start, end: endAfter(text, start) };
}

/** Whether a sentence begins at a place: otherwise the passage was cut and says so. */
export function beginsSentence(text: string, at: number): boolean {
  if (at < 100 && text.slice(0, at).trim() === '') return true;
  return /(?:[.!?…]["'”’»)\]]*\s+|\n\s*)$/.test(text.slice(Math.max(0, at - 12), at));
}

export function endsSentence(text: string, at: number): boolean {
  return (
    at >= text.length ||
    /[.!?…]["'”’»)\]]*\s*$|\n\s*$/.test(text.slice(Math.max(0, at - 8), at)) ||
    text[at] === '\n'
  );
}

/** Where sentences begin within reach before a match. */
function sentenceStarts(text: string, first: number): readonly number[] {
  const from = Math.max(0, first - farthestLead);
  const ends = [...text.slice(from, first).matchAll(sentenceEnd)];
  const starts = ends.map((match) => from + match.index + match[0].length);
  return from === 0 ? [0, ...starts] : starts;
}

function fewWordsBefore(text: string, first: number): number {
  const lead = text.slice(Math.max(0, first - shortLead), first);
  const gap = lead.search(/\s/);
  return gap < 0 ? first : first - lead.length + gap + 1;
}

function endAfter(text: string, start: number): number {
  const ahead = text.slice(start, start + longest + 2);
  if (ahead.trimEnd().length <= longest) return start + ahead.trimEnd().length;
  let end = -1;
  for (const match of ahead.matchAll(sentenceEnd)) {
    const length = match.index + match[0].trimEnd().length;
    if (length >= shortest && length <= longest) end = start + length;
  }
  if (end >= 0) return end;
  const gap = ahead.slice(0, longest + 1).search(/\s\S*$/);
  return start + (gap > 0 ? gap : longest);
}

function wordEnd(text: string, at: number): number {
  const gap = text.slice(at, at + 80).search(/\s/);
  return gap < 0 ? Math.min(at, text.length) : at + gap;
}
