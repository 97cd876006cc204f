import { feedEverySchema, newFeedSchema } from '../../contract/feed.ts';
import { call } from '../../hosts/client.ts';
import { type Command, type CommandContext, type Exit, textOption, UsageError } from '../command.ts';

const job = 'feeds';

/** Lists feeds, follows and leaves them, and looks at them. */
export const feeds: Command = {
  name: 'feeds',
  usage: 'list | add ADDRESS | remove ADDRESS | check [ADDRESS…]',
  summary: 'Follow feeds; nothing is fetched but by “check”, or as often as was chosen',
  options: {
    every: { type: 'string' },
    'full-text': { type: 'boolean' },
    search: { type: 'string' },
    tag: { type: 'string' },
  },
  help: [
    'add ADDRESS         follow a feed, without looking at it yet',
    '  --every MINUTES   how often it may be looked at by itself (15 and more); else only when asked',
    '  --full-text       fetch each article’s own page',
    '  --search NAME     archive only what this saved search finds',
    '  --tag TAG         what each of its articles is given',
    'check [ADDRESS…]    look at these now, or at all that are not paused',
  ],
  async run(context) {
    const [action = 'list', ...addresses] = context.args;
    if (action === 'list' && addresses.length === 0) return list(context);
    if (action === 'check') return check(context, addresses);
    const [address] = addresses;
    if (address === undefined || addresses.length > 1) throw new UsageError('Name one feed by its address.');
    if (action === 'add') return add(context, address);
    if (action !== 'remove') throw new UsageError(`“feeds ${action}” is none of: ${this.usage}.`);
    const [id = ''] = await idsOf(context, [address]);
    await call(context.client, 'feed.remove', { id });
    if (context.json) context.output.document({ removed: address });
    else context.output.line(`${address} is followed no more; its articles stay.`);
    return 0;
  },
};

async function list({ client, json, output }: CommandContext): Promise<Exit> {
  const { feeds: all } = await call(client, 'feed.list', {});
  if (json) output.document({ feeds: all });
  else
    for (const { url, title, outcome, archived } of all)
      output.line(`${url}  ${title}: ${archived} archived. ${outcome ?? 'Not looked at yet.'}`);
  return 0;
}

async function add(context: CommandContext, address: string): Promise<Exit> {
  const { client, options, json, output } = context;
  const every = textOption(context, 'every');
  if (every !== null && !feedEverySchema.safeParse(Number(every)).success)
    throw new UsageError(`--every takes minutes, from 15 to 10080, not “${every}”.`);
  const wanted = newFeedSchema.safeParse({
    url: address,
    every: every === null ? null : Number(every),
    fullText: options['full-text'] === true,
    search: await searchOf(context),
    tag: textOption(context, 'tag'),
  });
  if (!wanted.success)
    throw new UsageError('A feed has an address of the web (https://…), and a tag no comma.');
  const { feed } = await call(client, 'feed.add', wanted.data);
  if (json) output.document(feed);
  else output.line(`Followed. “pressmark feeds check ${feed.url}” looks at it.`);
  return 0;
}

/** A saved search is named by its name; the feed keeps its id. */
async function searchOf(context: CommandContext): Promise<string | null> {
  const name = textOption(context, 'search');
  if (name === null) return null;
  const { searches } = await call(context.client, 'saved-search.list', {});
  const found = searches.find((each) => each.name.toLowerCase() === name.trim().toLowerCase());
  if (!found) throw new UsageError(`There is no saved search “${name}”.`);
  return found.id;
}

async function check(context: CommandContext, addresses: readonly string[]): Promise<Exit> {
  const { client, json, output, signal } = context;
  const ids = addresses.length === 0 ? null : await idsOf(context, addresses);
  const off = client.on((event) => {
    if (event.name === 'job.progressed') output.progress(`${event.done} of ${event.found}: ${event.current}`);
  });
  signal.addEventListener('abort', () => void client.send({ name: 'job.cancel', input: { job } }), {
    once: true,
  });
  const report = await call(client, 'feed.check', { ids, job });
  off();
  if (json) output.document(report);
  else {
    const { feeds: looked, found, stored, alreadyThere, passedOver, failed } = report;
    output.line(
      `${looked} feeds, ${found} items: ${stored} archived, ${alreadyThere} already there, ${passedOver} passed over, ${failed.length} problems.`,
    );
    for (const { source, reason } of failed) output.line(`  ${source}: ${reason}`);
  }
  return report.failed.length === 0 ? 0 : 3;
}

async function idsOf({ client }: CommandContext, addresses: readonly string[]): Promise<string[]> {
  const { feeds: all } = await call(client, 'feed.list', {});
  return addresses.map((address) => {
    const found = all.find(({ id, url }) => url === address || id === address);
    if (!found) throw new UsageError(`No feed of the address ${address} is followed.`);
    return found.id;
  });
}
