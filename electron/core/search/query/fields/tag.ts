import { tagPathSchema } from '../../../../contract/tag.ts';
import type { FieldReading, FieldValue, QueryField } from './field.ts';

const noName: FieldReading = { kind: 'problem', message: 'This is no name of a tag, and is left out.' };

function readPath(text: string): FieldReading {
  const path = tagPathSchema.safeParse(text);
  return path.success ? { kind: 'tag', path: path.data } : noName;
}

function readTag({ text, quoted }: FieldValue): FieldReading {
  const tagged = { kind: 'has', part: 'tag' } as const;
  if (!quoted && text === '*') return tagged;
  if (!quoted && text.toLowerCase() === 'none') return { kind: 'not', node: tagged };
  return readPath(text);
}

/** `tag:war/kazakhstan`, `tag:"middle east"`, `#war`, `tag:none`. A star at the end makes no difference: what is below is found too. */
export const tag: QueryField = { names: ['tag', 'label'], read: readTag };
