const marks =
  /^(?:URGENT|URGENTE|BULLETIN|FLASH|ALERT|ALERTA|BREAKING(?: NEWS)?|ADVISORY|AVANCE|AMPLIACI[OÓ]N|LEAD|RPT|EXCLUSIVE|DEVELOPING|ATTENTION|EDS|WRAPUP(?: \d)?|UPDATE(?: \d)?|CORRECTED|CORRECTION)[:.]?$/;
const priority = /^[RUBDF] [A-Z]$/;
const number = /^[a-z]{1,3}\d{3,5}(?:\s[a-z]{3}\d{3,5})?$/i;
const wireSlug =
  /^(?:BC|AM|PM|EU|AS|AF|LA|ML|LT|US|CN|AP|FBN|BBO|SOC)-{1,2}[\p{L}\d&.'’]+(?:(?:-{1,2}| )[\p{L}\d&.'’]+){0,5}(?:,\s?[\p{L}\d .-]{1,40})?$/u;
const reutersSlug = /^[A-Z][A-Z\d]+(?:[-–][A-Z\d]+){0,4}\/(?:[A-Z\d]{1,12})?(?:\s\([A-Z\d ,.&/-]{1,60}\))?$/;
const afpSlug =
  /^[\p{L}\d]+(?:-[\p{L}\d]+){1,5},(?:\s?(?:\d?(?:st|nd|rd|th)?lead|sched|focus|factbox|update|interview|newseries|ADDS|RECASTS)\b.{0,40})$/iu;

/** "(ATTN: UPDATES with more info in paras 3-5; ADDS photo)", said to editors. */
const toEditors = /^\((?:ATTN|EDS|Eds|EDITORS?|Editors?|RECASTS|ADDS|UPDATES)\b[^()]{2,160}\)$/;

/** Whether a line is a wire's mark or slug: "URGENT", "a0123", "BC-Kazakhstan-Protests, 1st Ld", "OIL-PRICES/ (UPDATE 2)". */
export function isSlugline(line: string): boolean {
  if (toEditors.test(line)) return true;
  if (line.length > 100) return false;
  return [marks, priority, number, wireSlug, reutersSlug, afpSlug].some((pattern) => pattern.test(line));
}
