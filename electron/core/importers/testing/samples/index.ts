import { archiveSamples } from './archives.ts';
import { containerSamples } from './containers.ts';
import { listSamples } from './lists.ts';
import { newsSamples } from './news.ts';
import { pageSamples } from './pages.ts';
import type { Sample } from './sample.ts';

export type { Sample } from './sample.ts';

/** A sample for every importer there is, by its name. */
export const samples: ReadonlyMap<string, Sample> = new Map(
  [pageSamples, newsSamples, listSamples, containerSamples, archiveSamples].flatMap((each) =>
    Object.entries(each),
  ),
);
