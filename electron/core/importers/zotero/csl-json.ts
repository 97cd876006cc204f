import { z } from 'zod';
import type { Importer } from '../importer.ts';
import { type ItemTold, jsonList } from '../reading-lists/list-entries.ts';
import { saidTime } from '../said-time.ts';
import { writtenLanguage } from '../written-language.ts';

const begins =
  /^\ufeff?\s*\[\s*\{[\s\S]{0,8000}?"type"\s*:\s*"(?:article(?:-newspaper|-magazine|-journal)?|webpage|post(?:-weblog)?|broadcast|report|interview|speech)"/;
const isCitation = /"(?:container-title|issued|URL|citation-key|DOI)"\s*:/;

const partSchema = z.union([z.number(), z.string()]).transform(Number);
const dateSchema = z
  .object({
    'date-parts': z.array(z.array(partSchema)).nullish(),
    raw: z.string().nullish(),
    literal: z.string().nullish(),
  })
  .nullish();
const text = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => (value === null || value === undefined ? '' : String(value)));
const itemSchema = z.object({
  id: text,
  title: text,
  author: z.array(z.object({ family: text, given: text, literal: text })).nullish(),
  'container-title': text,
  publisher: text,
  section: text,
  'event-place': text,
  URL: text,
  language: text,
  note: text,
  abstract: text,
  keyword: text,
  issued: dateSchema,
  accessed: dateSchema,
});

/** CSL-JSON, as Zotero and other programs that cite write it: references, with addresses and notes but without texts. */
export const cslJson: Importer = {
  name: 'csl-json',
  recognises({ head }) {
    const start = Buffer.from(head).toString('utf8');
    return begins.test(start) && isCitation.test(start);
  },
  read: (source) =>
    jsonList(
      source,
      { schema: itemSchema, name: 'reference' },
      (item) => told(item, source.modifiedAt),
      'application/vnd.citationstyles.csl+json',
    ),
};

function told(item: z.infer<typeof itemSchema>, reference: string): ItemTold {
  const authors = (item.author ?? []).map(
    ({ family, given, literal }) => literal || [given, family].filter(Boolean).join(' '),
  );
  const publishedAt = dayOf(item.issued, reference);
  const accessed = dayOf(item.accessed, reference);
  return {
    url: item.URL,
    title: item.title,
    savedAt: accessed && `${accessed}T12:00:00.000Z`,
    fields: {
      ...(authors.length > 0 && { authors }),
      ...(publishedAt && { publishedAt }),
      ...optional('publisher', item['container-title'] || item.publisher),
      ...optional('section', item.section),
      ...optional('place', item['event-place']),
      ...optional('language', writtenLanguage(item.language) ?? ''),
    },
    tags: item.keyword.split(/[,;]/),
    guid: /^https?:\/\/zotero\.org\//.test(item.id) ? item.id : null,
    note: [item.abstract, item.note].filter((each) => each !== '').join('\n\n'),
    isReference: true,
  };
}

const optional = <const N extends string>(name: N, value: string) => (value === '' ? {} : { [name]: value });

/** A whole day, or nothing: of a year or a month alone it is not known which. */
function dayOf(date: z.infer<typeof dateSchema>, reference: string): string | null {
  const [year, month, day] = date?.['date-parts']?.[0] ?? [];
  if (year && month && day) {
    const time = Date.UTC(year, month - 1, day);
    return Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : null;
  }
  return saidTime(date?.raw ?? date?.literal ?? null, reference)?.slice(0, 10) ?? null;
}
