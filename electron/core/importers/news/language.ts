import { primaryTag } from '../../language/primary-tag.ts';

/** The primary tag of a language as files name it; undefined where it is none, so that it is read from the text. */
export const languageTag = (printed: string | null | undefined): string | undefined =>
  primaryTag(printed ?? '') ?? undefined;
