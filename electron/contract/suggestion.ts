import { z } from 'zod';

export const suggestionKinds = ['word', 'field', 'value', 'tag', 'search', 'operator'] as const;

/**
 * Something to put in place of what is being typed. `insert` is a piece of a query, quoted where it must be (`source:"El País"`, `headline:`);
 * `label` is what to show; `count` is how many articles have it, null where that is not known or means nothing.
 */
export const suggestionSchema = z.object({
  insert: z.string(),
  label: z.string(),
  kind: z.enum(suggestionKinds),
  count: z.number().int().nullable(),
});
export type Suggestion = z.infer<typeof suggestionSchema>;

/** `at` is where the caret stands in the query, in UTF-16 units. */
export const suggestInputSchema = z.object({
  query: z.string().max(10_000),
  at: z.number().int().min(0),
  limit: z.number().int().min(1).max(50).default(10),
});

/** Each suggestion's `insert` may stand in place of `query[from..to]`. None where nothing comes to mind. */
export const suggestOutputSchema = z.object({
  from: z.number().int(),
  to: z.number().int(),
  suggestions: z.array(suggestionSchema),
});
export type SuggestOutput = z.infer<typeof suggestOutputSchema>;
