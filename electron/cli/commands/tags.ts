import { call } from '../../hosts/client.ts';
import type { Command } from '../command.ts';

/** Lists the tags. */
export const tags: Command = {
  name: 'tags',
  usage: '',
  summary: 'Every tag with its count',
  options: {},
  async run({ client, json, output }) {
    const list = await call(client, 'tag.list', {});
    if (json) output.document(list);
    else for (const { path, count } of list.tags) output.line(`${String(count).padStart(7)}  ${path}`);
    return 0;
  },
};
