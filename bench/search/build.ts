// A process of its own, so that its memory is only that of indexing: builds an archive's index from nothing, as a writer does.
import { text } from 'node:stream/consumers';
import { openIndex } from '../../electron/core/search/index.ts';
import { openDatabase } from '../../electron/core/storage/database.ts';
import { archiveFiles } from '../../electron/core/storage/files.ts';

export interface BuildJob {
  readonly dir: string;
}
export interface BuildResult {
  readonly seconds: number;
  readonly cpuSeconds: number;
}

const job: BuildJob = JSON.parse(await text(process.stdin));
const files = archiveFiles(job.dir);
const began = performance.now();
const db = openDatabase(files.archive);
const index = openIndex(db, files.index, 'writer');
// As many at a time as the index itself sees fit.
while (!index.catchUp(Number.POSITIVE_INFINITY).done);
db.close();
const { user, system } = process.cpuUsage();
const result: BuildResult = {
  seconds: (performance.now() - began) / 1000,
  cpuSeconds: (user + system) / 1e6,
};
process.stdout.write(JSON.stringify(result));
