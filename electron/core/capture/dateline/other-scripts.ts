import { readDate } from '../dates/read-date.ts';
import { agencyNamed } from './agencies.ts';
import type { Dateline } from './dateline.ts';
import { readAgency, readEnd } from './signs.ts';

/** "新华社北京1月13日电（记者王明）", in brackets or not. */
const chinese =
  /^[（(]?(\p{Script=Han}{2,4}社)(\p{Script=Han}{2,8})(\d{1,2})月(\d{1,2})日[电電](?:[（(][^）)]{2,40}[）)])?[）)]?/u;
/** "【台北＝龍元秀明】", "【ニューヨーク共同】". */
const japanese =
  /^【([\p{Script=Han}\p{Script=Katakana}ー・]{2,14}?)(?:＝([^】]{1,24})|(共同|時事|AFP時事))】/u;
const arabicPlace = /^\p{Script=Arabic}{2,16}(?: \p{Script=Arabic}{2,16}){0,3}(?=[,،]? (?:\d|\())/u;

/** Where Arabic begins, which is before Chinese. */
const firstUnit = 0x600;

function readChinese(text: string): Dateline | null {
  const [printed = '', name = '', place = '', month, day] = chinese.exec(text) ?? [];
  const agency = agencyNamed(name);
  const date = { year: null, month: Number(month), day: Number(day), weekday: null };
  if (agency === null || date.month > 12 || date.day > 31 || date.month * date.day === 0) return null;
  const space = /^\s{0,3}/.exec(text.slice(printed.length))?.[0].length ?? 0;
  return { printed, length: printed.length + space, place, places: [place], agency, date, confidence: 0.95 };
}

function readJapanese(text: string): Dateline | null {
  const [printed, place = '', who = '', named = ''] = japanese.exec(text) ?? [];
  if (printed === undefined) return null;
  const agency = { 共同: 'Kyodo', 時事: 'Jiji Press', AFP時事: 'AFP' }[named || who] ?? null;
  return { printed, length: printed.length, place, places: [place], agency, date: null, confidence: 0.93 };
}

/** "القاهرة 13 يناير (رويترز) -": only a known agency in brackets tells it from a sentence. */
function readArabic(text: string): Dateline | null {
  const place = arabicPlace.exec(text)?.[0];
  if (place === undefined) return null;
  const dateAt = place.length + (/^[,،]? /.exec(text.slice(place.length))?.[0].length ?? 0);
  const date = readDate(text, dateAt);
  const agency = readAgency(text, date?.end ?? place.length);
  if (!agency?.known) return null;
  const end = readEnd(text, agency.end);
  if (end.sign !== 'dash') return null;
  return {
    printed: text.slice(0, end.printedEnd),
    length: end.end,
    place,
    places: [place],
    agency: agency.name,
    date: date?.date ?? null,
    confidence: 0.93,
  };
}

/** Reads datelines of scripts without capital letters: Chinese and Arabic. */
export function readOtherScripts(text: string): Dateline | null {
  // Most paragraphs are none of these, which their first two signs tell soonest.
  if (text.charCodeAt(0) < firstUnit && text.charCodeAt(1) < firstUnit) return null;
  if (text.startsWith('【')) return readJapanese(text);
  if (/^[（(]?\p{Script=Han}/u.test(text)) return readChinese(text);
  return /^\p{Script=Arabic}/u.test(text) ? readArabic(text) : null;
}
