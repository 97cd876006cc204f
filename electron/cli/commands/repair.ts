import type { Examination, Salvage } from '../../contract/keeping.ts';
import { call } from '../../hosts/client.ts';
import { buildIndex } from '../build-index.ts';
import { type Command, UsageError } from '../command.ts';

const job = 'repair';

/** Looks for damage, and mends it. */
export const repair: Command = {
  name: 'repair',
  usage: '[--salvage | --blobs | --index]',
  summary: 'Find out what is damaged; nothing is changed unless an option says so',
  options: { salvage: { type: 'boolean' }, blobs: { type: 'boolean' }, index: { type: 'boolean' } },
  help: [
    '--salvage           copy what can be read into a new archive; the damaged one is set aside',
    '--blobs             put back missing and torn files of captures from the backups that have them',
    '--index             build the full-text index anew',
  ],
  async run(context) {
    const { client, json, output, options, signal, args } = context;
    if (args.length > 0) throw new UsageError('Nothing but options stands behind “repair”.');
    if (['salvage', 'blobs', 'index'].filter((name) => options[name] === true).length > 1)
      throw new UsageError('Name one of --salvage, --blobs, --index.');
    const off = client.on((event) => {
      if (event.name === 'job.progressed')
        output.progress(`${event.current}: ${event.done} of ${event.found}`);
    });
    const stop = () => void client.send({ name: 'job.cancel', input: { job } });
    signal.addEventListener('abort', stop, { once: true });
    const show = <T>(value: T, lines: (value: T) => readonly string[]) => {
      if (json) output.document(value);
      else for (const line of lines(value)) output.line(line);
    };
    try {
      if (options.salvage === true) {
        const account = await call(client, 'repair.salvage', { job });
        await buildIndex(context);
        show(account, salvageLines);
        return account.lost.length === 0 ? 0 : 3;
      }
      if (options.blobs === true) {
        const { mended, left } = await call(client, 'repair.blobs', { job });
        show({ mended, left }, () => [
          `${mended} files put back.`,
          ...left.map((name) => `${name} is whole in no backup.`),
        ]);
        return left.length === 0 ? 0 : 3;
      }
      if (options.index === true) {
        await call(client, 'repair.index', {});
        await buildIndex(context);
        show({}, () => ['The index is built anew.']);
        return 0;
      }
      const found = await call(client, 'repair.examine', { job });
      show(found, examinationLines);
      return isSound(found) ? 0 : 1;
    } finally {
      off();
      signal.removeEventListener('abort', stop);
    }
  },
};

const isSound = ({ database, missing, torn, index }: Examination): boolean =>
  database === 'sound' && missing.length + torn.length === 0 && index !== 'damaged';

function examinationLines(found: Examination): readonly string[] {
  const { database, faults, blobs, missing, torn, mendable, index } = found;
  return [
    `Database: ${database}`,
    ...faults.map((fault) => `  ${fault}`),
    `Files of captures: ${blobs}, of which ${missing.length} missing and ${torn.length} torn; ${mendable} can be put back from backups`,
    `Index: ${index}`,
    ...(database === 'sound' ? [] : ['Next: pressmark repair --salvage, or pressmark restore BACKUP']),
    ...(mendable === 0 ? [] : ['Next: pressmark repair --blobs']),
  ];
}

function salvageLines({
  articles,
  aside,
  lost,
  articlesLost,
  textsLost,
  recovered,
}: Salvage): readonly string[] {
  const named = (title: string, names: readonly string[]) =>
    names.length === 0 ? [] : [`${title}:`, ...names.map((name) => `  ${name}`)];
  return [
    `${articles} articles salvaged. The damaged archive is in ${aside}`,
    ...lost.map(
      ({ table, rows, unknown }) => `  ${table}: ${unknown ? 'about ' : ''}${rows} rows could not be read`,
    ),
    ...named('Articles that could not be read', articlesLost),
    ...named('Texts that were lost (pressmark reread ID reads the capture again)', textsLost),
    ...named('Articles whose state and tags were lost', recovered),
  ];
}
