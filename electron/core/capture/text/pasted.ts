import { readBareNames } from '../byline/read-byline.ts';
import { readPublicationLine } from '../dates/read-publication-line.ts';
import { isCaption } from './furniture.ts';

/** A page as it was pasted, made what a person would have typed. `captions` were taken out and are to be told of. */
export interface Pasted {
  readonly paragraphs: readonly string[];
  readonly captions: readonly string[];
}

const labelAlone =
  /^(?:By|BY|Por|POR|Von|Par|Di|Door|Published|Updated|Publicado|Actualizado|Publié|Mis à jour|Veröffentlicht|Aktualisiert)[.:]?$/u;
const captionLabel = /^(?:Image|Image caption|Bildunterschrift|Légende|Pie de foto|Imagen)[,:]?$/i;
const captionLed = /^(?:Image caption|Media caption|File photo)[,:]\s?(\S.+)$/i;
const credited =
  /\b(?:Credit|Crédito|Photo credit)\s?(?:\.{3}|…|:)\s?\S.{1,90}$|\((?:Foto|Photo|Imagen|Image|AP Photo)\s?[:/][^()]{2,60}\)\.?$/iu;
const counter = /^\d{1,4}$/;
const ago =
  /^(?:\d{1,3}\s?(?:h|m|d|min|mins?|hrs?|hours?|minutes?|days?)|an? (?:hour|minute|day)) ago$|^(?:vor \d{1,3} (?:Std|Min|Stunden|Minuten)|il y a \d{1,3} (?:h|min|heures|minutes)|\d{1,3} (?:h|min) fa)\.?$/i;
const LONGEST_CAPTION = 500;
/** Bylines, counters and names stand so near the head. */
const HEAD = 14;

const isCredited = (line: string): boolean =>
  line.length < LONGEST_CAPTION && (credited.test(line.slice(-130)) || isCaption(line));

/** "Por" above "Lucía Ferrándiz", "Published" above "13 January 2022": labels on lines of their own. */
function joinLabels(paragraphs: readonly string[], capturedAt: string): readonly string[] {
  const joined: string[] = [];
  for (let at = 0; at < paragraphs.length; at++) {
    const line = paragraphs[at] ?? '';
    const next = paragraphs[at + 1];
    const isLabel = at < HEAD && next !== undefined && labelAlone.test(line);
    if (isLabel && (readBareNames(next) !== null || readPublicationLine(next, capturedAt) !== null)) {
      joined.push(`${line} ${next}`);
      at++;
    } else joined.push(line);
  }
  return joined;
}

/** The paragraphs from `at` on that are a picture's caption, some of them printed twice, as browsers copy what screen readers say. */
function captionAt(paragraphs: readonly string[], at: number): number {
  const line = paragraphs[at] ?? '';
  const next = paragraphs[at + 1];
  const isTwice =
    next !== undefined && line.length > 20 && line.length < LONGEST_CAPTION && next.startsWith(line);
  if (isTwice && isCredited(next)) return 2;
  if (captionLabel.test(line) && next !== undefined) {
    const inner = captionAt(paragraphs, at + 1);
    if (inner > 0) return inner + 1;
    // "Image caption," names the line below it; "Image" alone need not.
    return /caption|unterschrift|pie|légende/i.test(line) && next.length < LONGEST_CAPTION ? 2 : 0;
  }
  return captionLed.test(line) || isCredited(line) ? 1 : 0;
}

/** "World|Night ferry saved", where the headline stands by itself below, is a page's slug line of section and title. */
function splitSlug(paragraphs: readonly string[]): readonly string[] {
  const [first = '', ...rest] = paragraphs;
  const [, section = '', title = ''] = /^([^|]{2,30})\|(.{10,})$/.exec(first) ?? [];
  const key = title.trim().toLowerCase();
  return key !== '' && rest.slice(0, HEAD).some((line) => line.toLowerCase() === key)
    ? [section.trim(), ...rest]
    : paragraphs;
}

/**
 * Takes out of pasted paragraphs what the page's layout put between them: captions, counters, an author's name above the
 * byline, times of a live blog; and joins labels to what they label.
 */
export function tidyPasted(given: readonly string[], capturedAt: string): Pasted {
  const captions: string[] = [];
  const kept: string[] = [];
  const paragraphs = joinLabels(splitSlug(given), capturedAt);
  for (let at = 0; at < paragraphs.length; at++) {
    const line = paragraphs[at] ?? '';
    const length = paragraphs.length > 2 ? captionAt(paragraphs, at) : 0;
    if (length > 0) {
      captions.push(paragraphs[at + length - 1] ?? line);
      at += length - 1;
      continue;
    }
    if ((at < HEAD && counter.test(line)) || ago.test(line) || /^Image$/.test(line)) continue;
    const isName = at < HEAD && line.length < 60 && (paragraphs[at + 1] ?? '').replace(/^\S+ /, '') === line;
    if (!isName) kept.push(line);
  }
  return { paragraphs: kept, captions };
}
