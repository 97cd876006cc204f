import { currentLocale } from '../i18n/i18n.ts';

/** A formatter for the locale that the interface has now, made once for each: making one takes longer than all it does. */
export function byLocale<T>(make: (locale: string) => T): () => T {
  const made = new Map<string, T>();
  return () => {
    const locale = currentLocale();
    const known = made.get(locale) ?? make(locale);
    made.set(locale, known);
    return known;
  };
}
