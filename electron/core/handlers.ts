import type { Api, CallName, Output, Parsed } from '../contract/api.ts';
import { addClip, clipOf } from './articles/add-clip.ts';
import { getBlob } from './articles/blob.ts';
import { editArticle } from './articles/edit.ts';
import { getArticle } from './articles/get.ts';
import { setState } from './articles/set-state.ts';
import { readClip } from './capture/read-clip.ts';
import type { Core } from './core.ts';
import { exportText } from './exporters/export-text.ts';
import { runExport } from './exporters/run-export.ts';
import { runImport, sampleOptions } from './importers/run-import.ts';
import type { IndexFollower } from './index-follower.ts';
import type { Jobs } from './jobs.ts';
import { matches, type SearchIndex, search, selectIds } from './search/index.ts';
import type { SettingsStore } from './settings/settings.ts';
import { statsOf } from './stats.ts';
import type { Storage } from './storage/open.ts';
import { changeTagsOf } from './tags/change.ts';
import { listTags } from './tags/list.ts';
import { renameTag } from './tags/rename.ts';
import { verifyArchive } from './verify.ts';

/** The function behind a call: its input has been read by the call's schema, its output is checked by it. */
export type Handler<N extends CallName> = (input: Parsed<N>) => Output<N> | Promise<Output<N>>;

/** The names of the calls of one kind. */
export type CallsOf<Kind extends Api[CallName]['kind']> = {
  [N in CallName]: Api[N]['kind'] extends Kind ? N : never;
}[CallName];

export type Handlers<N extends CallName> = { readonly [M in N]: Handler<M> };

/** Who opens an archive, and with it which calls it carries out. */
export type Role = 'writer' | 'reader';
export type WriteHandlers = Handlers<CallsOf<'write' | 'all'>>;
export type ReadHandlers = Handlers<CallsOf<'read' | 'all'>>;
export type ComputeHandlers = Handlers<CallsOf<'compute' | 'all'>>;
export interface RoleHandlers {
  readonly writer: WriteHandlers;
  readonly reader: ReadHandlers;
}

/** What a reader's calls work on. */
export interface ReaderParts {
  readonly core: Core;
  readonly storage: Storage;
  readonly index: SearchIndex;
  readonly jobs: Jobs;
}

/** What a writer's calls work on. `sampleDir` is the folder of the sample articles, null where there are none. */
export interface WriterParts extends ReaderParts {
  readonly follower: IndexFollower;
  readonly settings: SettingsStore;
  readonly sampleDir: string | null;
}

/** The calls that change an archive, and the interface's settings, which the same one thread writes. */
export function createWriteHandlers(parts: WriterParts): WriteHandlers {
  const { core, settings, jobs, follower } = parts;
  const changed = (ids: readonly string[] | null) => core.emit({ name: 'archive.changed', ids });
  const importAll = (job: string, options: ImportOf) =>
    jobs.run(job, (signal) => runImport(core, { ...options, job, signal, follower }));
  return {
    'clip.add': (input) => {
      const added = addClip(core, input);
      follower.followNow();
      changed([added.id]);
      return added;
    },
    'import.run': ({ paths, tags, job }) => importAll(job, { paths, tags }),
    'import.sample': ({ job }) => importAll(job, { ...sampleOptions(parts.sampleDir), tags: [] }),
    'article.edit': (input) => {
      const edited = editArticle(core, input);
      follower.followNow();
      changed([edited.article.id]);
      return edited;
    },
    'article.set-state': (input) => {
      const outcome = setState(core, input);
      changed(input.ids);
      return outcome;
    },
    'tag.change': (input) => {
      const outcome = changeTagsOf(core, input);
      changed(input.ids);
      return outcome;
    },
    'tag.rename': (input) => {
      const outcome = renameTag(core, input);
      changed(null);
      return outcome;
    },
    'settings.get': () => settings.get(),
    'settings.set': (change) => settings.set(change),
    'job.cancel': cancelIn(jobs),
  };
}

type ImportOf = Pick<Parameters<typeof runImport>[1], 'paths' | 'tags' | 'accepts'>;

/** The calls that leave an archive as it is. */
export function createReadHandlers({ core, storage, index, jobs }: ReaderParts): ReadHandlers {
  const { db } = core;
  return {
    'archive.stats': () => statsOf(storage, index.state()),
    'archive.verify': () => jobs.run('verify', (signal) => verifyArchive(core, index, signal)),
    'search.query': (input) => search(db, index, input),
    'search.matches': ({ id, query }) => ({ matches: matches(db, index, id, query) }),
    'article.get': ({ id, edition }) => getArticle(db, id, edition),
    'tag.list': () => ({ tags: listTags(db) }),
    'blob.get': ({ sha256 }) => getBlob(core, sha256),
    'export.run': ({ query, ...input }) =>
      jobs.run(input.job, (signal) =>
        runExport(db, { ...input, articles: [...selectIds(db, index, query)], signal, emit: core.emit }),
      ),
    'export.text': (input) => exportText(db, input),
    'job.cancel': cancelIn(jobs),
  };
}

/** The calls that need no archive. */
export function computeHandlers(now: () => Date = () => new Date()): ComputeHandlers {
  return {
    'clip.read': (input) => readClip(clipOf(input, now())),
    'job.cancel': () => ({}),
  };
}

const cancelIn =
  (jobs: Jobs): Handler<'job.cancel'> =>
  ({ job }) => {
    jobs.cancel(job);
    return {};
  };
