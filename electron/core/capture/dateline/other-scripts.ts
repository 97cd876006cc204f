import type { Byline } from '../byline/read-byline.ts';
import { readDate } from '../dates/read-date.ts';
import { agencyNamed } from './agencies.ts';
import type { Dateline } from './dateline.ts';
import { readAgency, readEnd } from './signs.ts';

/** "新华社北京1月13日电（记者王明）", in brackets or not. */
const chinese =
  /^[（(]?(\p{Script=Han}{2,4}社)(\p{Script=Han}{2,8})(\d{1,2})月(\d{1,2})日[电電](?:[（(]([^）)]{2,40})[）)])?[）)]?/u;
/** "【台北＝龍元秀明】", "【ニューヨーク共同】". */
const japanese =
  /^【([\p{Script=Han}\p{Script=Katakana}ー・]{2,14}?)(?:＝([^】]{1,24})|(共同|時事|AFP時事))】/u;
const arabicPlace = /^\p{Script=Arabic}{2,16}(?: \p{Script=Arabic}{2,16}){0,3}?(?=(?:[,،]|\sفي)? (?:\d|\())/u;
/** "(서울=연합뉴스) 민선희 한지훈 기자 = ", "[서울=뉴시스]이영환 기자 = ". */
const korean =
  /^[（([]([\p{Script=Hangul}]{2,10}(?:·[\p{Script=Hangul}]{2,10})?)=([^\]）)=]{2,12})[\]）)]\s?(?:([\p{Script=Hangul}· ]{2,40}?\s?(?:기자|특파원|통신원))\s?)?=\s?/u;

/** Where Arabic begins, which is before Chinese. */
const firstUnit = 0x600;

function readChinese(text: string): Dateline | null {
  const [printed = '', name = '', place = '', month, day, who = ''] = chinese.exec(text) ?? [];
  const agency = agencyNamed(name);
  const date = { year: null, month: Number(month), day: Number(day), weekday: null };
  if (agency === null || date.month > 12 || date.day > 31 || date.month * date.day === 0) return null;
  const space = /^\s{0,3}/.exec(text.slice(printed.length))?.[0].length ?? 0;
  const length = printed.length + space;
  const signed = signedBy(/^(?:\S{0,4}记者|\S{0,4}記者)/.test(who) ? who : '', place);
  return { printed, length, place, places: [place], agency, date, signed, confidence: 0.95 };
}

function readJapanese(text: string): Dateline | null {
  const [printed, place = '', who = '', named = ''] = japanese.exec(text) ?? [];
  if (printed === undefined) return null;
  const agency = { 共同: 'Kyodo', 時事: 'Jiji Press', AFP時事: 'AFP' }[named || who] ?? null;
  const signed = signedBy(agency === null ? who : '', place);
  return {
    printed,
    length: printed.length,
    place,
    places: [place],
    agency,
    date: null,
    signed,
    confidence: 0.93,
  };
}

/** "القاهرة 13 يناير (رويترز) -": only a known agency in brackets tells it from a sentence. */
function readArabic(text: string): Dateline | null {
  const place = arabicPlace.exec(text)?.[0];
  if (place === undefined) return null;
  const dateAt = place.length + (/^(?:[,،]|\sفي)? /.exec(text.slice(place.length))?.[0].length ?? 0);
  const date = readDate(text, dateAt);
  const agency = readAgency(text, date?.end ?? place.length);
  if (!agency?.known) return null;
  const end = readEnd(text, agency.end);
  // "دبي في 28 أبريل / وام / اطلع": between strokes, and with its day, the agency closes the line itself.
  const closes = date !== null && text.slice(0, agency.end).endsWith('/');
  if (end.sign !== 'dash' && !closes) return null;
  return {
    printed: text.slice(0, end.printedEnd),
    length: end.end,
    place,
    places: [place],
    agency: agency.name,
    date: date?.date ?? null,
    signed: null,
    confidence: 0.93,
  };
}

/** "记者徐永春 乔本孝", "민선희 한지훈 기자", "山田秀明": names parted by spaces or points, with the job before or behind them. */
function signedBy(printed: string, place: string): Byline | null {
  const names = printed
    .replace(/^\S{0,4}[记記]者\s?|\s?(?:기자|특파원|통신원)$/gu, '')
    .split(/[\s·・、，,]+/)
    .filter((name) => name !== '');
  const areNames =
    names.length > 0 && names.every((name) => /^\p{L}{2,14}$/u.test(name) && !/[系社]$/.test(name));
  return areNames ? { byline: printed, authors: names, place } : null;
}

/** Who filed stands between the agency and the sign that closes the line. */
function readKorean(text: string): Dateline | null {
  const [printed, place = '', name = '', who] = korean.exec(text) ?? [];
  if (printed === undefined) return null;
  const agency = agencyNamed(name);
  if (agency === null && who === undefined) return null;
  return {
    printed: printed.trimEnd(),
    length: printed.length,
    place: place.split('·')[0] ?? place,
    places: place.split('·'),
    agency,
    date: null,
    signed: signedBy(who ?? '', place),
    confidence: agency === null ? 0.85 : 0.95,
  };
}

/** Reads datelines of scripts without capital letters: Chinese, Japanese, Korean and Arabic. */
export function readOtherScripts(text: string): Dateline | null {
  // Most paragraphs are none of these, which their first two signs tell soonest.
  if (text.charCodeAt(0) < firstUnit && text.charCodeAt(1) < firstUnit) return null;
  if (text.startsWith('【')) return readJapanese(text);
  if (/^[（(]?\p{Script=Han}/u.test(text)) return readChinese(text);
  if (/^[（([]\p{Script=Hangul}/u.test(text)) return readKorean(text);
  return /^\p{Script=Arabic}/u.test(text) ? readArabic(text) : null;
}
