import { call } from '../../hosts/client.ts';
import type { Command } from '../command.ts';

/** Prints the archive's counts and sizes. */
export const stats: Command = {
  name: 'stats',
  usage: '',
  summary: 'Counts and sizes of the archive',
  options: {},
  async run({ client, json, output }) {
    const found = await call(client, 'archive.stats', {});
    if (json) {
      output.document(found);
      return 0;
    }
    const { bytes, index, languages, ...plain } = found;
    for (const [name, value] of Object.entries(plain)) output.line(`${name.padEnd(10)} ${value ?? '-'}`);
    output.line(
      `${'languages'.padEnd(10)} ${languages.map((each) => `${each.language} ${each.articles}`).join(', ') || '-'}`,
    );
    output.line(`${'index'.padEnd(10)} ${index.state}: ${index.indexed} of ${index.articles}`);
    for (const [name, size] of Object.entries(bytes))
      output.line(`${`${name} MB`.padEnd(10)} ${(size / 1e6).toFixed(1)}`);
    return 0;
  },
};
