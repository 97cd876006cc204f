import type { Command } from '../command.ts';
import { add } from './add.ts';
import { backup } from './backup.ts';
import { cite } from './cite.ts';
import { collections } from './collections.ts';
import { exportArticles } from './export.ts';
import { facets } from './facets.ts';
import { feeds } from './feeds.ts';
import { highlights } from './highlights.ts';
import { read } from './read.ts';
import { repair } from './repair.ts';
import { reread } from './reread.ts';
import { restore } from './restore.ts';
import { saved } from './saved.ts';
import { search } from './search.ts';
import { serveArchive } from './serve.ts';
import { show } from './show.ts';
import { stats } from './stats.ts';
import { tag } from './tag.ts';
import { tags } from './tags.ts';
import { verify } from './verify.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  read,
  add,
  search,
  facets,
  saved,
  feeds,
  show,
  cite,
  tag,
  tags,
  collections,
  stats,
  verify,
  reread,
  exportArticles,
  highlights,
  backup,
  restore,
  repair,
  serveArchive,
];
