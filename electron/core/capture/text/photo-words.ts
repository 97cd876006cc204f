import { agencyNamed } from '../dateline/agencies.ts';

/** What stands before the name of who made a picture, by language. */
const words =
  'photo|image|picture|photograph|photo credit|image credit|file photo|' +
  'foto|fotos|imagen|fotograf[ií]a|cr[eé]dito|archivo|bild|bilder|beeld|bilde|billede|kuva|fotograf|fotoğraf|' +
  'фото|фотография|світлина|снимка|φωτογραφία|φωτο|צילום|صورة|تصوير|फोटो|ảnh|写真|图|图片|摄影|圖|사진|borítókép|fotó';

/** A line that says who made a picture and nothing else: "Photo: Jane Doe/AP", "Fot. PAP/Jan Nowak", "[사진공동취재단]". */
export const creditLine = new RegExp(
  `^\\(?(?:(?:${words})\\s?(?:by|credit|source|courtesy|de|por)?\\s?[:：]\\s?[^.!?。]{2,80}|Fot\\. ?\\p{Lu}[^.!?]{2,80})\\)?\\.?$` +
    '|^[\\[［](?:사진|자료|写真|图)[^\\]］]{1,40}[\\]］]$',
  'iu',
);

/** A caption's end of that kind: "… w środę. Fot. PAP/Jan Nowak", "… Hoàn Kiếm. Ảnh: Ngọc Thành". */
const labelledEnd = new RegExp(
  `(^|[\\s.(,–-])(?:(${words})(?: by)?\\s?[:：]\\s?[^.:。]{2,50}|Fot\\. ?\\p{Lu}[^.:]{2,50})\\)?\\.?$`,
  'iu',
);
const sentenceBefore = /[.!?…。।॥"”»)\]([（【]\s{0,2}$/u;

/** A word of a person's or agency's name. */
const nameWord = /^(?:[\p{Lu}\p{Lo}]\D*|van|von|der|den|de|da|di|del|la|el|al|bin|dpa|via)$/u;
const areNames = (text: string): boolean => {
  const words = text.split(/[\s,/]+/).filter((word) => word !== '');
  return words.length <= 8 && words.every((word) => nameWord.test(word));
};

/**
 * Whether a line ends with a label and who made the picture. In prose such a word stands within its sentence ("an old picture: Anna
 * in Riga"): it labels behind a sentence's end, in brackets, or written large before names alone.
 */
export function endsWithLabelled(end: string): boolean {
  const hit = labelledEnd.exec(end);
  if (!hit) return false;
  const [printed, sign = '', label = 'Fot'] = hit;
  if (sign === '(' || sentenceBefore.test(end.slice(0, hit.index) + sign)) return true;
  const names = /[:：.]\s?([^:：]+?)\)?\.?$/u.exec(printed)?.[1] ?? '';
  return /^[\p{Lu}\p{Lo}]/u.test(label) && areNames(names);
}

const slashed =
  /(?:^|[\s.(])((?:\p{L}[\p{L}-]{0,14}\s){0,2}\p{L}[\p{L}-]{1,14})\s?\/\s?\p{Lu}[\p{L}.'’-]*(?:\s(?:\p{Lu}[\p{L}.'’-]*|van|von|der|den|de|da|di|del|la|el|al|bin)){0,5}(?:\s?\/\s?[\p{L}. ]{2,20})?\)?\.?$/u;

/** Whether a line ends with an agency and its photographer: "… on Tuesday. THE CANADIAN PRESS/Adrian Doe", "ANTARA FOTO/Budi Santoso/nym." */
export function endsWithAgencyPhotographer(end: string): boolean {
  const name = slashed.exec(end)?.[1]?.replace(/ (?:FOTO|PHOTO|Photo|Foto)$/, '') ?? '';
  const parts = name.split(' ');
  return parts.some((_, at) => agencyNamed(parts.slice(at).join(' ')) !== null);
}
