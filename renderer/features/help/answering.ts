import { t } from '../../i18n/i18n.ts';
import { answers } from '../../lib/answers.ts';
import type { Material } from './material.ts';
import { searchLanguage } from './search-language.ts';

export interface HelpLines {
  readonly title: string;
  readonly lines: readonly { readonly query: string; readonly finds: string }[];
}

/** The search language, or what of it answers to these words; a group's own name answers for all of it. */
export function answering(sought: string, material: Material): readonly HelpLines[] {
  return searchLanguage
    .map(({ title: name, entries }) => {
      const title = t(`help.groups.${name}`);
      const lines = entries
        .map(({ example, finds }) => ({ query: example(material), finds: t(`help.finds.${finds}`) }))
        .filter(({ query, finds }) => answers(`${title} ${query} ${finds}`, sought));
      return { title, lines };
    })
    .filter(({ lines }) => lines.length > 0);
}
