/** An address made absolute, or null where it is none of the web's. */
export function absoluteUrl(value: string | null, base: string | null): string | null {
  if (value === null || value.trim() === '') return null;
  const url = URL.parse(value.trim(), base ?? undefined);
  return url && /^https?:$/.test(url.protocol) && url.hostname !== '' ? url.href : null;
}

/**
 * Whether an address that a page gives for itself can be right: of the same site as where it was taken, and not
 * the front page, which broken templates name as canonical on every page.
 */
export function isOwnAddress(url: string, given: string | null): boolean {
  const [one, other] = [URL.parse(url), given === null ? null : URL.parse(given)];
  if (!one || (one.pathname === '/' && one.search === '' && other?.pathname !== '/')) return false;
  return true;
}

/** The language of a tag or locale as BCP 47's primary subtag ("es-ES", "es_MX", "spa" give "es"), null for nonsense. */
export function primaryLanguage(value: string): string | null {
  const primary = /^([a-z]{2,3})(?:[-_].*)?$/i.exec(value.trim())?.[1]?.toLowerCase();
  if (primary === undefined) return named[value.trim().toLowerCase()] ?? null;
  return three[primary] ?? (primary.length === 2 ? primary : null);
}

const three: Readonly<Record<string, string>> = {
  eng: 'en',
  spa: 'es',
  fra: 'fr',
  fre: 'fr',
  deu: 'de',
  ger: 'de',
  ita: 'it',
  por: 'pt',
  cat: 'ca',
};
const named: Readonly<Record<string, string>> = {
  english: 'en',
  spanish: 'es',
  español: 'es',
  french: 'fr',
  français: 'fr',
  german: 'de',
  deutsch: 'de',
  italian: 'it',
  italiano: 'it',
  portuguese: 'pt',
  português: 'pt',
};
