import { z } from 'zod';

export const facetFields = [
  'source',
  'agency',
  'place',
  'section',
  'author',
  'language',
  'year',
  'tag',
] as const;

/** `query` is the value as a piece of a query, quoted where it must be: `source:"El País"`. */
export const facetValueSchema = z.object({ value: z.string(), count: z.number().int(), query: z.string() });

/**
 * How the hits of a query part by one field, the commonest values first. Where `exact` is false, the counts are of the newest `counted`
 * hits only (where few of the newest fit, of some from all times too), or (of years) estimates. `more` is how many further values there are.
 */
export const facetSchema = z.object({
  field: z.enum(facetFields),
  exact: z.boolean(),
  counted: z.number().int(),
  values: z.array(facetValueSchema),
  more: z.number().int(),
});
export type Facet = z.infer<typeof facetSchema>;

export const bucketKinds = ['day', 'week', 'month', 'year', 'decade', 'century'] as const;
export type BucketKind = (typeof bucketKinds)[number];

/** A span of time: `from` and `to` are its first and last day (UTC), `date` what `date:` takes to find just these: `2024-03`. */
export const barSchema = z.object({
  from: z.string(),
  to: z.string(),
  date: z.string(),
  count: z.number().int(),
});
export type Bar = z.infer<typeof barSchema>;

/** The hits of a query over time, oldest first, without a gap; none where nothing is found. Where `exact` is false, counts are estimates. */
export const histogramSchema = z.object({
  bucket: z.enum(bucketKinds),
  exact: z.boolean(),
  total: z.number().int(),
  bars: z.array(barSchema),
});
export type Histogram = z.infer<typeof histogramSchema>;
