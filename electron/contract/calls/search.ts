import { z } from 'zod';
import { facetSchema, facetValueSchema, histogramSchema } from '../facets.ts';
import { foundInputSchema, querySchema, searchInputSchema, searchOutputSchema } from '../search.ts';
import { suggestInputSchema, suggestOutputSchema } from '../suggestion.ts';
import type { CallShape } from './call.ts';

/** Finding, and what helps to find. */
export const searchCalls = {
  'search.query': {
    kind: 'read',
    summary: 'Find articles',
    input: searchInputSchema,
    output: searchOutputSchema,
  },
  'search.ids': {
    kind: 'read',
    summary: 'The names alone of what a query finds, in the order of the list: all of them, or a stretch',
    input: foundInputSchema,
    output: z.object({ ids: z.array(z.string()) }),
  },
  'search.matches': {
    kind: 'read',
    summary: "The words and phrases of one article's text that a query matches, as they stand there",
    input: z.object({ id: z.string(), query: z.string() }),
    output: z.object({ matches: z.array(z.string()) }),
  },
  'search.correct': {
    kind: 'read',
    summary:
      'For a query that finds fewer than three: the same with its unknown words as the archive spells them, if that finds more',
    input: z.object({ query: querySchema }),
    output: z.object({ query: z.string().nullable(), total: z.number().int() }),
  },
  'search.suggest': {
    kind: 'read',
    summary:
      'What could stand where the caret is in a query: fields, their values, words, tags, saved searches',
    input: suggestInputSchema,
    output: suggestOutputSchema,
  },
  'search.facets': {
    kind: 'read',
    summary: "How a query's hits part by source, agency, place, section, author, language, year and tag",
    input: z.object({ query: querySchema, top: z.number().int().min(1).max(50).default(8) }),
    output: z.object({ facets: z.array(facetSchema) }),
  },
  'search.values': {
    kind: 'read',
    summary: 'The publishers or agencies of all articles out of the trash, the commonest first',
    input: z.object({
      field: z.enum(['source', 'agency']),
      top: z.number().int().min(1).max(2000).default(12),
    }),
    output: z.object({
      values: z.array(facetValueSchema),
      /** How many there are besides. */
      more: z.number().int(),
    }),
  },
  'search.histogram': {
    kind: 'read',
    summary: "A query's hits over time, in at most some 120 bars",
    input: z.object({ query: querySchema }),
    output: histogramSchema,
  },
} as const satisfies Record<string, CallShape>;
