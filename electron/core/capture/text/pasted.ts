import { isNoPerson } from '../byline/not-persons.ts';
import { readBareNames } from '../byline/read-byline.ts';
import { readDateline } from '../dateline/read-dateline.ts';
import { signatureOf } from '../dateline/signs.ts';
import { readPublicationLine } from '../dates/read-publication-line.ts';
import { isCaption, isFurniture, isPictureCredit } from './furniture.ts';
import { type Parted, told, toldEach } from './parted.ts';
import { endsSentence } from './sentences.ts';

const labelAlone =
  /^(?:By|BY|Por|POR|Von|Par|Di|Door|Published|Updated|Publicado|Actualizado|Publié|Mis à jour|Veröffentlicht|Aktualisiert)[.:]?$/u;
const captionLabel = /^(?:Image|Image caption|Bildunterschrift|Légende|Pie de foto|Imagen)[,:]?$/i;
const captionLed =
  /^(?:Image caption|Media caption|File photo)[,:]\s?(\S.+)$|^(?:Getty Images|PA Media|Alamy) (?=\p{Lu}(?:\p{Ll}|\s))[^.!?:<]{10,160}$/u;
const credited =
  /\b(?:Credit|Crédito|Photo credit)\s?(?:\.{3}|…|:)\s?\S.{1,90}$|\((?:Foto|Photo|Imagen|Image|AP Photo)\s?[:/][^()]{2,60}\)\.?$/iu;
/** "… en el tercer mes del año.CLAUDIO ÁLVAREZ": the photographer right behind the full stop. */
const photographer = /\p{Ll}[.!?]\p{Lu}{2,}(?: \p{Lu}[\p{Lu}.'’-]+){1,3}(?: \([\p{Lu} ]{2,30}\))?$/u;
const inSquares = /^[[［]/;
const counter = /^\d{1,4}$/;
const ago =
  /^(?:\d{1,3}\s?(?:h|m|d|min|mins?|hrs?|hours?|minutes?|days?)|an? (?:hour|minute|day)) ago$|^(?:vor \d{1,3} (?:Std|Min|Stunden|Minuten)|il y a \d{1,3} (?:h|min|heures|minutes)|\d{1,3} (?:h|min) fa|\d{1,2} (?:मिनट|घंटे|दिन|महीने|साल) पहले)\.?$/iu;
const LONGEST_CAPTION = 500;
/** Bylines, counters and names stand so near the head. */
const HEAD = 14;

const isCredited = (line: string): boolean =>
  line.length < LONGEST_CAPTION &&
  (credited.test(line.slice(-130)) || photographer.test(line.slice(-80)) || isCaption(line));

/** "Por" above "Lucía Ferrándiz", "Published" above "13 January 2022": labels on lines of their own. */
function joinLabels(paragraphs: readonly string[], capturedAt: string): readonly string[] {
  const joined: string[] = [];
  for (let at = 0; at < paragraphs.length; at++) {
    const line = paragraphs[at] ?? '';
    const next = paragraphs[at + 1];
    const isLabel = at < HEAD && next !== undefined && labelAlone.test(line);
    if (isLabel && (isNoPerson(next) || readBareNames(next) || readPublicationLine(next, capturedAt))) {
      joined.push(`${line} ${next}`);
      at++;
    } else joined.push(line);
  }
  return joined;
}

/** "Hualien, Taiwan", "CNN", "—": a dateline whose parts the page's layout has put on lines of their own. */
function joinDatelines(paragraphs: readonly string[]): readonly string[] {
  const at = paragraphs
    .slice(0, HEAD + 7)
    .findIndex((line) => line.length < 26 && /^(?:[-–—]{1,2}|\S.{1,20} [-–—]{1,2})$/.test(line));
  if (at < 1) return paragraphs;
  const bare = (paragraphs[at] ?? '').replace(/\s?[-–—]{1,2}$/, '');
  const from = bare === '' ? at - 2 : at - 1;
  const [place = '', signature = bare] = paragraphs.slice(from, at);
  const filed = `${place} ${signature} — ${paragraphs[at + 1] ?? ''}`;
  const isOne = from >= 0 && signatureOf(signature) !== null && readDateline(filed)?.place;
  return isOne ? [...paragraphs.slice(0, from), filed, ...paragraphs.slice(at + 2)] : paragraphs;
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
  // "[사진공동취재단]" below a line: what it says stands in the picture.
  const isAbove = at > 1 && line.length > 15 && line.length < 200 && inSquares.test(next ?? '');
  return captionLed.test(line) || isCredited(line) || (isAbove && isPictureCredit(next ?? '')) ? 1 : 0;
}

const PICTURE_BELOW_TIME = 4;
/** "Senado - plenário", below the time and above "© Ivo Lemos/Agência Brasil". */
function isPictureName(paragraphs: readonly string[], at: number, capturedAt: string): boolean {
  const [line = '', next = ''] = paragraphs.slice(at, at + 2);
  if (!next.startsWith('© ') || at >= HEAD || line.length > 60 || endsSentence(line)) return false;
  const isTime = (above: string): boolean =>
    /\d/.test(above) && readPublicationLine(above, capturedAt) !== null;
  const above = paragraphs.slice(Math.max(0, at - PICTURE_BELOW_TIME), at);
  return isCaption(next) && !isTime(line) && !isFurniture(line) && above.some(isTime);
}

/** "Summary", and "Companies" right below it, over a wire's key points. */
const isSummaryLabel = (line: string, above: string): boolean =>
  line === 'Summary' || (line === 'Companies' && above === 'Summary');

/** What picture agencies and pages put behind a caption. */
const captionTail =
  /\s*(?:Read More|Acquire Licensing Rights|Purchase Licensing Rights|(?:hide|toggle|show) caption)(?:\s?,?\s?opens new tab)?$/i;
const opensTab = /\s?,\s?opens new tab(?=$|[\s.,])/gi;

/** Between these an invitation to a newsletter stands in the story, for those who hear the page. */
const skips = { from: /^skip past newsletter promotion$/i, to: /^after newsletter promotion$/i } as const;
const LONGEST_SKIP = 12;

function takeSkipped(paragraphs: readonly string[]): Parted {
  const kept: string[] = [];
  const skipped: string[] = [];
  for (let at = 0; at < paragraphs.length; at++) {
    const line = paragraphs[at] ?? '';
    const to = skips.from.test(line)
      ? paragraphs.slice(at + 1, at + LONGEST_SKIP).findIndex((other) => skips.to.test(other))
      : -1;
    if (to < 0) kept.push(line);
    else {
      skipped.push(...paragraphs.slice(at + 1, at + 1 + to).filter((other) => !isFurniture(other)));
      at += to + 1;
    }
  }
  return { paragraphs: kept, warnings: told('what the page marks to be skipped', skipped) };
}

function withoutTail(line: string): string {
  const bare = line.replace(opensTab, '');
  const cut = bare.replace(captionTail, '');
  return cut !== bare && isCredited(cut) ? cut : bare;
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
export function tidyPasted(given: readonly string[], capturedAt: string): Parted {
  const captions: string[] = [];
  const kept: string[] = [];
  const unskipped = takeSkipped(given.map(withoutTail));
  const paragraphs = joinLabels(joinDatelines(splitSlug(unskipped.paragraphs)), capturedAt);
  for (let at = 0; at < paragraphs.length; at++) {
    const line = paragraphs[at] ?? '';
    const length = paragraphs.length > 2 ? captionAt(paragraphs, at) : 0;
    if (length > 0) {
      captions.push(paragraphs[at + length - 1] ?? line);
      at += length - 1;
    } else if (videoSource.test(paragraphs[at + 1] ?? '') || isPictureName(paragraphs, at, capturedAt))
      captions.push(line);
    else if (!isLayout(paragraphs, at)) kept.push(line);
  }
  const warnings = toldEach("a picture's caption", captions);
  return { paragraphs: kept, warnings: [...unskipped.warnings, ...warnings] };
}

/** A video's length and source stand below its title: "01:14 - Source: CNN". */
const videoSource = /^\d{1,2}:\d\d\s?[-–—]\s?Source: /;

/** Whether a paragraph says nothing: a counter, an age, a label, or what the next line says once more. */
function isLayout(paragraphs: readonly string[], at: number): boolean {
  const [line = '', next = ''] = paragraphs.slice(at, at + 2);
  if (ago.test(line) || /^Image$/.test(line)) return true;
  if (at >= HEAD) return false;
  const before = paragraphs[at - 1] ?? '';
  // Several numbers in a row are a list.
  if (counter.test(line) && !counter.test(next) && !counter.test(before)) return true;
  if (isSummaryLabel(line, before) || line === next) return true;
  const isName = line.toLowerCase() === next.toLowerCase() && readBareNames(line) !== null;
  return isName || (line.length < 60 && next.replace(/^\S+ /, '') === line);
}
