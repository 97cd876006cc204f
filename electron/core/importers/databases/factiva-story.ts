import { languageCalled } from '../../language/language-called.ts';
import { bylineFields } from '../news/byline.ts';
import { named } from '../news/named.ts';
import { topicTags } from '../news/topics.ts';
import type { DatabaseStory } from './database-story.ts';
import { codedFields, type FactivaFields, factivaNumber } from './factiva-fields.ts';
import { printedFields } from './factiva-layout.ts';
import { printedDay } from './printed-day.ts';

/** What the text of one article of Factiva says; null where it is none. @param join makes paragraphs of the lines of a field */
export function factivaStory(
  article: string,
  join: (lines: readonly string[]) => string,
): DatabaseStory | null {
  const fields = codedFields(article) ?? printedFields(article);
  if (!fields) return null;
  const one = (code: string) => fields.get(code)?.join(' ').replace(/\s+/g, ' ').trim() || null;
  const number = factivaNumber(article);
  const day = one('PD');
  return {
    story: {
      given: {
        headline: one('HD'),
        ...bylineFields(one('BY')),
        ...named({
          section: one('SE') ?? one('CLM'),
          publishedAt: day && printedDay(day, one('ET')),
          publisher: one('SN'),
          language: languageCalled(one('LA')),
        }),
      },
      body: { kind: 'text', text: bodyOf(fields, join) },
      news: { usageTerms: one('CY') ?? undefined },
      providers: [one('CR'), one('SN')],
    },
    guid: number && `factiva:${number}`,
    tags: [
      ...topicTags('company', pairs(one('CO'))),
      ...topicTags('industry', pairs(one('IN'))),
      ...topicTags('subject', pairs(one('NS'))),
      ...topicTags('region', pairs(one('RE'))),
    ],
  };
}

const bodyOf = (fields: FactivaFields, join: (lines: readonly string[]) => string): string =>
  ['LP', 'TD', 'ART', 'CT']
    .map((code) => join(fields.get(code) ?? []))
    .filter((text) => text !== '')
    .join('\n\n');

/** `gcat : Political/General News | ncat : Content Types`: the names alone; such as every article has are left out. */
function pairs(value: string | null): readonly string[] {
  const names = (value ?? '').split('|').map((pair) => pair.slice(pair.indexOf(':') + 1).trim());
  return names.filter((name) => !/^(?:Content Types|Factiva Filters|C&E .*|.*Exclusion Filter)$/.test(name));
}
