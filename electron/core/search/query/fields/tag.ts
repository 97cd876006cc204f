import { tagPathSchema } from '../../../../contract/tag.ts';
import type { QueryField } from './field.ts';

/** `tag:war/kazakhstan`, `tag:"middle east"`, `#war`. */
export const tag: QueryField = {
  names: ['tag'],
  read: (value) => {
    const path = tagPathSchema.safeParse(value.text);
    if (path.success) return { kind: 'tag', path: path.data };
    return { kind: 'problem', message: 'This is no name of a tag, and is left out.' };
  },
};
