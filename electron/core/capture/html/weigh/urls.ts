import { primaryTag } from '../../../language/primary-tag.ts';

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

/** The language of a tag, a locale or a name as BCP 47's primary subtag ("es-ES", "spa", "español" give "es"), null for nonsense. */
export const primaryLanguage = (value: string): string | null =>
  primaryTag(value) ?? named[value.trim().toLowerCase()] ?? null;

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

/** Whether an address is that of a site's own mark, which templates put in where a story has no picture. */
export const isSiteMark = (address: string): boolean =>
  /(?:^|[/_.-])(?:site-?logo|logo|default-?(?:image|share|social|og)|og-?default|social-?(?:share|default)|placeholder)(?=[_.-])[^/]{0,40}$/i.test(
    address.split(/[?#]/, 1)[0] ?? '',
  );
