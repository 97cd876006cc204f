import { type Language, type LanguageChoice, languageSchema } from '../../electron/contract/archive.ts';

const baseOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? tag;

/** The language that a choice means, where `preferred` is what the system asks for, the dearest first. */
export function languageFor(choice: LanguageChoice, preferred: readonly string[]): Language {
  if (choice !== 'system') return choice;
  for (const tag of preferred) {
    const known = languageSchema.safeParse(baseOf(tag));
    if (known.success) return known.data;
  }
  return 'en';
}

/** The locale for dates and numbers: the person's own country where it speaks the language, `pt-BR` for `pt`. */
export function localeFor(language: Language, preferred: readonly string[]): string {
  const own = preferred.find((tag) => baseOf(tag) === language && tag.includes('-'));
  return own ?? (language === 'en' ? 'en-GB' : language);
}
