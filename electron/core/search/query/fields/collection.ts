import type { QueryField } from './field.ts';

/**
 * `collection:polls`, `collection:"Elections/Polls"`, and by its whole path alone `collection:"/Polls"`: the names that other programs
 * have for a list of articles mean it too.
 */
export const collection: QueryField = {
  names: ['collection', 'list', 'notebook', 'folder'],
  read: ({ text }) => {
    const path = text
      .normalize('NFC')
      .split('/')
      .map((part) => part.trim().replace(/\s+/g, ' '))
      .filter((part) => part !== '')
      .join('/');
    if (path !== '') return { kind: 'collection', path: text.trim().startsWith('/') ? `/${path}` : path };
    return { kind: 'problem', message: 'This is no name of a collection, and is left out.' };
  },
};
