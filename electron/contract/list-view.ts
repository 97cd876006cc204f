import { z } from 'zod';

/** `rows` have headline, passages and tags; `lines` one line an article; `cards` a picture where there is one; `table` columns. */
export const listLayoutSchema = z.enum(['rows', 'lines', 'cards', 'table']);
export type ListLayout = z.infer<typeof listLayoutSchema>;

/** By `day` where the list is in the order of dates, by `source` where it is in that of sources, by `story` in any but by names or length. */
export const groupingSchema = z.enum(['none', 'day', 'source', 'story']);
export type Grouping = z.infer<typeof groupingSchema>;

export const columnSchema = z.enum([
  'headline',
  'source',
  'agency',
  'place',
  'section',
  'authors',
  'date',
  'captured',
  'words',
  'tags',
]);
export type Column = z.infer<typeof columnSchema>;

/** How the list of an archive looks. `columns` are the table's, in their order; the headline is always one of them. */
export const listViewSchema = z.object({
  layout: listLayoutSchema,
  compact: z.boolean(),
  grouping: groupingSchema,
  columns: z.array(columnSchema).min(1).max(columnSchema.options.length).readonly(),
});
export type ListView = z.infer<typeof listViewSchema>;

/** What was gone to or done by the palette: how often, and when last in milliseconds since 1970. */
export const paletteUseSchema = z.object({
  id: z.string().max(500),
  times: z.number().int().min(1),
  last: z.number(),
});
export type PaletteUse = z.infer<typeof paletteUseSchema>;
