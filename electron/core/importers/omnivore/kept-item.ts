import type { Importer } from '../importer.ts';
import { incomingOfItem } from './incoming-of-item.ts';

const looksLike = /^\s*\{(?=[\s\S]*"slug"\s*:)(?=[\s\S]*"savedAt"\s*:)/;

/** An item of Omnivore by itself, as an archive keeps it: with its page in `content`, where it had one. */
export const keptItem: Importer = {
  name: 'omnivore-item',
  recognises: ({ head }) => looksLike.test(Buffer.from(head).toString('utf8')),
  async *read(source) {
    const { path, modifiedAt } = source;
    const bytes = source.size ?? source.head.length;
    const prepare = async () => {
      const value: unknown = JSON.parse((await source.bytes()).toString('utf8'));
      const content: unknown = typeof value === 'object' && value ? Reflect.get(value, 'content') : null;
      const html = typeof content === 'string' ? content : null;
      return incomingOfItem(value, { where: path, listTime: modifiedAt, html, highlights: '', text: '' });
    };
    yield [{ kind: 'clip', source: path, bytes, prepare }];
  },
};
