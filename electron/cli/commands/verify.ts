import { call } from '../../hosts/client.ts';
import type { Command } from '../command.ts';

/** Checks the archive from the bytes up. */
export const verify: Command = {
  name: 'verify',
  usage: '',
  summary: "Check every capture's hash, every reference, and the index",
  options: {},
  async run({ client, json, output }) {
    const report = await call(client, 'archive.verify', {});
    if (json) output.document(report);
    else {
      for (const problem of report.problems) output.line(problem);
      const { articles, captures, blobs, indexed } = report;
      output.line(
        `${report.ok ? 'Sound' : 'Not sound'}: ${articles} articles, ${captures} captures, ${blobs} blobs, ${indexed} indexed.`,
      );
    }
    return report.ok ? 0 : 1;
  },
};
