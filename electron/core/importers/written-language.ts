import { languageCalled } from '../language/language-called.ts';
import { languageNamed } from '../language/names.ts';
import { primaryTag } from '../language/primary-tag.ts';

/**
 * The code of a language as people and programs write it of an article: `en-GB`, `ger`, `German`, `español; English`, of which the
 * first counts. Undefined where it is none, so that it is read from the text.
 */
export function writtenLanguage(words: string | null | undefined): string | undefined {
  const first = (words ?? '').split(/[;,/(]/)[0]?.trim() ?? '';
  if (first === '') return undefined;
  return primaryTag(first) ?? languageCalled(first) ?? languageNamed(first) ?? undefined;
}
