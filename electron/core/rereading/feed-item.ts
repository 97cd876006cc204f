import { z } from 'zod';
import type { Reading } from '../../contract/article.ts';
import { readingOfItem } from '../feeds/item-incoming.ts';

const absent = z.string().nullable();
/** A feed's item as `incomingOfItem` keeps it. */
const itemSchema = z.object({
  feed: absent,
  guid: absent,
  url: absent,
  title: absent,
  html: z.string(),
  isSummary: z.boolean(),
  authors: z.array(z.string()),
  publishedAt: absent,
  modifiedAt: absent,
  language: absent,
  tags: z.array(z.string()),
});

/** The reading of a kept item of a feed, whose title its capture does not have; null where the bytes are none. */
export function feedItemOf(bytes: Buffer): Reading | null {
  const item = itemSchema.safeParse(parsed(bytes));
  return item.success ? readingOfItem(item.data, null) : null;
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
}
