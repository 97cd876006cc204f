import { savedSearchChangeSchema } from '../../contract/saved-search.ts';
import { call } from '../../hosts/client.ts';
import { type Command, type CommandContext, type Exit, textOption, UsageError } from '../command.ts';
import { search } from './search.ts';

/** Lists saved searches, keeps and forgets them, and runs them. */
export const saved: Command = {
  name: 'saved',
  usage: 'list | save NAME QUERY | remove NAME | run NAME',
  summary: 'Searches under a name',
  options: { ...search.options, tag: { type: 'string' }, notify: { type: 'boolean' } },
  help: [
    'save NAME QUERY     keep a query; one of that name is replaced',
    '  --tag TAG         what arriving articles that match are given',
    '  --notify          ask for a word about them',
    'run NAME            find its articles; takes what “pressmark search” takes',
  ],
  async run(context) {
    const [action = 'list', name, ...query] = context.args;
    if (action === 'list' && name === undefined) return list(context);
    if (name === undefined) throw new UsageError('Say which saved search, by its name.');
    if (action === 'save') return save(context, name, query.join(' '));
    if (query.length > 0 || (action !== 'remove' && action !== 'run')) {
      throw new UsageError(`“saved ${context.args.join(' ')}” is none of: ${this.usage}.`);
    }
    const found = await named(context, name);
    if (action === 'run') return search.run({ ...context, args: [found.query] });
    await call(context.client, 'saved-search.remove', { id: found.id });
    if (context.json) context.output.document({ removed: found.name });
    else context.output.line(`“${found.name}” is forgotten; the articles stay.`);
    return 0;
  },
};

async function list({ client, json, output }: CommandContext): Promise<Exit> {
  const { searches } = await call(client, 'saved-search.list', {});
  const counted = [];
  for (const each of searches) {
    counted.push({ ...each, ...(await call(client, 'saved-search.count', { id: each.id })) });
  }
  if (json) output.document({ searches: counted });
  else {
    for (const { name, query, count, unread, exact } of counted) {
      output.line(`${exact ? '' : 'about '}${count} (${unread} unread)  ${name}: ${query}`);
    }
  }
  return 0;
}

async function save(context: CommandContext, name: string, query: string): Promise<Exit> {
  const tag = textOption(context, 'tag');
  const wanted = savedSearchChangeSchema.safeParse({
    name,
    query,
    ...(tag === null ? {} : { tag }),
    ...(context.options.notify === true ? { notify: true } : {}),
  });
  if (!wanted.success)
    throw new UsageError(wanted.error.issues.map(({ message }) => `${message}.`).join(' '));
  const { search: kept } = await call(context.client, 'saved-search.save', wanted.data);
  if (context.json) context.output.document(kept);
  else context.output.line(`“${kept.name}” is kept: ${kept.query}`);
  return 0;
}

async function named({ client }: CommandContext, name: string) {
  const { searches } = await call(client, 'saved-search.list', {});
  const found = searches.find((each) => each.name.toLowerCase() === name.trim().toLowerCase());
  if (found) return found;
  const names = searches.map((each) => `“${each.name}”`).join(', ');
  throw new UsageError(
    `There is no saved search “${name}”. ${names === '' ? 'There are none.' : `There are ${names}.`}`,
  );
}
