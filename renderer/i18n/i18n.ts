import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../electron/contract/archive.ts';
import { en } from './en/index.ts';
import { languages } from './languages.ts';
import { localeFor } from './locale.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en };
    strictInterpolationChecks: true;
  }
}

const instance: i18n = createInstance();
// English is in the bundle, so there are words at once and none is ever missing.
void instance.use(initReactI18next).init({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en: { translation: en } },
  initAsync: false,
  // React escapes; what is told outside it is text as well.
  interpolation: { escapeValue: false },
});

/**
 * The words for a key, in the interface's language: `t('reading.markRead')`. The same in components and outside them: the whole
 * interface is rendered anew when the language changes, so a text is asked for where it is shown and never kept.
 */
export const { t } = instance;

export const currentLanguage = (): Language => instance.language as Language;

let locale = localeFor('en', []);

// By the person's own customs, which the name of a language alone does not tell.
instance.services.formatter?.add('number', (value) => new Intl.NumberFormat(locale).format(value));

/** What `Intl` is to speak: the interface's language, by the customs of the person's own country where it speaks that language. */
export const currentLocale = (): string => locale;

/** Changes the interface's words once they are loaded; rejects, and changes nothing, where they cannot be. */
export async function showLanguage(language: Language): Promise<void> {
  if (!instance.hasResourceBundle(language, 'translation')) {
    instance.addResourceBundle(language, 'translation', await languages[language].load());
  }
  locale = localeFor(language, navigator.languages);
  if (instance.language !== language) await instance.changeLanguage(language);
}

/** Tells of each change of the language; gives the function that stops it. */
export function onLanguage(listener: () => void): () => void {
  instance.on('languageChanged', listener);
  return () => instance.off('languageChanged', listener);
}
