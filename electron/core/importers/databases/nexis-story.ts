import { languageCalled } from '../../language/language-called.ts';
import { bylineFields } from '../news/byline.ts';
import { named } from '../news/named.ts';
import { topicTags } from '../news/topics.ts';
import type { DatabaseStory } from './database-story.ts';
import { nexisFields } from './nexis-fields.ts';
import { printedDay } from './printed-day.ts';

/** What the text of one article of Nexis says; null where it is none. @param join makes paragraphs of the lines of its body */
export function nexisStory(
  article: string,
  join: (lines: readonly string[]) => string,
): DatabaseStory | null {
  const { labels, source, day, headline, copyright, body } = nexisFields(article);
  const text = join(body);
  if (headline === null && text === '') return null;
  const label = (name: Parameters<typeof labels.get>[0]) => labels.get(name)?.trim() || null;
  const number = label('number');
  const highlight = label('highlight');
  const correction = label('correction');
  return {
    story: {
      given: {
        headline,
        ...bylineFields(label('byline')),
        ...named({
          alternativeHeadline: highlight && highlight.length <= 300 ? highlight : null,
          dateline: label('dateline'),
          section: label('section')?.split(';')[0]?.trim(),
          publishedAt: printedDay(day ?? '') ?? printedDay(label('loadDate') ?? ''),
          publisher: source,
          language: languageCalled(label('language')),
        }),
      },
      body: { kind: 'text', text },
      news: {
        usageTerms: copyright ?? undefined,
        edNote: [correction, label('graphic')].filter((each) => each !== null).join('\n') || undefined,
        signals: correction ? ['CORRECTION'] : undefined,
      },
      providers: [source],
    },
    guid: number && `nexis:${number}`,
    tags: [
      ...topicTags('subject', listed(label('subject'))),
      ...topicTags('company', listed(label('company'))),
      ...topicTags('industry', listed(label('industry'))),
      ...topicTags('region', listed(label('geographic'))),
    ],
  };
}

/** `FISHING INDUSTRY (90%); HARBORS (73%)`: those that the story is about. */
function listed(value: string | null): readonly string[] {
  return (value ?? '').split(';').flatMap((part) => {
    const [, name = '', share] = /^\s*(.*?)\s*(?:\((\d{1,3})%\))?\s*$/.exec(part) ?? [];
    return Number(share ?? 100) >= 70 ? [name] : [];
  });
}
