import type { Language } from '../../electron/contract/archive.ts';
import { en } from './en/index.ts';
import type { Translation } from './translation.ts';

interface LanguageEntry {
  /** As those who speak it call it. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** Its words, in a chunk of their own. */
  load(): Promise<Translation>;
}

/** What the interface speaks, in the order in which it is offered. */
export const languages: Readonly<Record<Language, LanguageEntry>> = {
  ar: { name: 'العربية', dir: 'rtl', load: async () => (await import('./ar/index.ts')).ar },
  de: { name: 'Deutsch', dir: 'ltr', load: async () => (await import('./de/index.ts')).de },
  en: { name: 'English', dir: 'ltr', load: async () => en },
  es: { name: 'Español', dir: 'ltr', load: async () => (await import('./es/index.ts')).es },
  fr: { name: 'Français', dir: 'ltr', load: async () => (await import('./fr/index.ts')).fr },
  ru: { name: 'Русский', dir: 'ltr', load: async () => (await import('./ru/index.ts')).ru },
  zh: { name: '简体中文', dir: 'ltr', load: async () => (await import('./zh/index.ts')).zh },
};
