import { call } from '../../hosts/client.ts';
import { type Command, UsageError } from '../command.ts';

/** Adds tags to articles and takes tags off them. */
export const tag: Command = {
  name: 'tag',
  usage: 'ID… +TAG… -TAG…',
  summary: 'Add tags (+war/kazakhstan) and take tags off (-draft)',
  options: {},
  async run({ args, client, json, output }) {
    const ids = args.filter((word) => !/^[+-]/.test(word));
    const add = args.filter((word) => word.startsWith('+')).map((word) => word.slice(1));
    const remove = args.filter((word) => word.startsWith('-')).map((word) => word.slice(1));
    if (ids.length === 0 || add.length + remove.length === 0)
      throw new UsageError('Name articles by id, and tags with + or -.');
    const { changed } = await call(client, 'tag.change', { ids, add, remove });
    if (json) output.document({ changed });
    else output.line(`${changed} of ${ids.length} changed.`);
    return 0;
  },
};
