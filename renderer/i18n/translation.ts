import type { en } from './en/index.ts';

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type WithoutPlural<Key> = Key extends `${infer Base}_${PluralForm}` ? Base : never;
type WithPlurals<Key> = Key | `${WithoutPlural<Key>}_${PluralForm}`;

/**
 * The words of one namespace in another language: the keys of English, each plural in the forms of that language. A key that is not
 * translated yet is shown in English; a test names it.
 */
export type TranslationOf<English> = {
  readonly [Key in WithPlurals<keyof English>]?: Key extends keyof English
    ? English[Key] extends string
      ? string
      : TranslationOf<English[Key]>
    : string;
};

type English = typeof en;

export type Translation = { readonly [Namespace in keyof English]?: TranslationOf<English[Namespace]> };
