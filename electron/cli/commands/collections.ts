import { collectionNameSchema } from '../../contract/collection.ts';
import { call } from '../../hosts/client.ts';
import { type Command, type CommandContext, type Exit, UsageError } from '../command.ts';

/** Lists collections, makes, renames and removes them, and puts articles in and out. */
export const collections: Command = {
  name: 'collections',
  usage: 'list | add PATH [ID…] | take PATH ID… | rename PATH NAME | remove PATH',
  summary: 'Lists of articles in your own order',
  options: {},
  help: [
    'add PATH [ID…]      make a collection, and all above it (Elections/Polls), and put articles at its end',
    'take PATH ID…       take articles out; they stay in the archive',
    'remove PATH         remove it and those in it; the articles stay',
    'pressmark search collection:"PATH" lists the articles, in their order.',
  ],
  async run(context) {
    const [action = 'list', path, ...rest] = context.args;
    if (action === 'list' && path === undefined) return list(context);
    if (path === undefined) throw new UsageError('Say which collection, by its path.');
    switch (action) {
      case 'add':
        return add(context, path, rest);
      case 'take':
        return take(context, path, rest);
      case 'rename':
        return rename(context, path, rest.join(' '));
      case 'remove':
        return remove(context, path);
      default:
        throw new UsageError(`“collections ${context.args.join(' ')}” is none of: ${this.usage}.`);
    }
  },
};

const all = async ({ client }: CommandContext) => (await call(client, 'collection.list', {})).collections;

async function list(context: CommandContext): Promise<Exit> {
  const found = await all(context);
  if (context.json) context.output.document({ collections: found });
  else for (const { path, count } of found) context.output.line(`${String(count).padStart(7)}  ${path}`);
  return 0;
}

function partsOf(path: string): readonly string[] {
  return path.split('/').map((part) => {
    const name = collectionNameSchema.safeParse(part);
    if (name.success) return name.data;
    throw new UsageError(name.error.issues.map(({ message }) => `${message}.`).join(' '));
  });
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

async function named(context: CommandContext, path: string) {
  const wanted = partsOf(path).join('/');
  const found = (await all(context)).find((each) => sameName(each.path, wanted));
  if (found) return found;
  throw new UsageError(`There is no collection “${path}”. “pressmark collections” lists them.`);
}

async function add(context: CommandContext, path: string, ids: readonly string[]): Promise<Exit> {
  const { client, json, output } = context;
  let parent: string | null = null;
  for (const name of partsOf(path)) {
    const there = (await all(context)).find((each) => each.parent === parent && sameName(each.name, name));
    parent = there?.id ?? (await call(client, 'collection.create', { name, parent })).id;
  }
  const id = parent ?? '';
  const changed =
    ids.length === 0 ? 0 : (await call(client, 'collection.place', { id, ids: [...ids] })).changed;
  if (json) output.document({ id, changed });
  else output.line(ids.length === 0 ? `“${path}” is there.` : `${changed} put into “${path}”.`);
  return 0;
}

async function take(context: CommandContext, path: string, ids: readonly string[]): Promise<Exit> {
  if (ids.length === 0) throw new UsageError('Say which articles, by their ids.');
  const { id } = await named(context, path);
  const { changed } = await call(context.client, 'collection.take', { id, ids: [...ids] });
  if (context.json) context.output.document({ changed });
  else context.output.line(`${changed} taken out of “${path}”; they stay in the archive.`);
  return 0;
}

async function rename(context: CommandContext, path: string, name: string): Promise<Exit> {
  const [to = ''] = partsOf(name);
  const { id } = await named(context, path);
  const { changed } = await call(context.client, 'collection.rename', { id, name: to });
  if (context.json) context.output.document({ changed });
  else context.output.line(`“${path}” is called “${to}” now.`);
  return 0;
}

async function remove(context: CommandContext, path: string): Promise<Exit> {
  const { id } = await named(context, path);
  const { changed } = await call(context.client, 'collection.remove', { id });
  if (context.json) context.output.document({ changed });
  else context.output.line(`“${path}” is removed; the articles stay.`);
  return 0;
}
