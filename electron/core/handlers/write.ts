import { addAnnotation, changeAnnotation, removeAnnotation } from '../annotations/annotations.ts';
import { addClip } from '../articles/add-clip.ts';
import type { createArrival } from '../articles/arrival.ts';
import { editArticle } from '../articles/edit.ts';
import { setState } from '../articles/set-state.ts';
import type { DoorKeeper } from '../door/door.ts';
import type { FeedKeeper } from '../feeds/feed-keeper.ts';
import type { RunImport } from '../importers/lazy-import.ts';
import { sampleOptions } from '../importers/sample-options.ts';
import type { IndexFollower } from '../index-follower.ts';
import { keepReadingPlace } from '../reading/reading-places.ts';
import { moveSearch, removeSearch, renameSearch, saveSearch } from '../saved-searches/saved-searches.ts';
import type { SettingsStore } from '../settings/settings.ts';
import { changeTagsOf } from '../tags/change.ts';
import { removeTag } from '../tags/remove.ts';
import { renameTag } from '../tags/rename.ts';
import { setTagLook } from '../tags/set-look.ts';
import type { FolderWatch } from '../watch/folder-watch.ts';
import { createCollectionHandlers } from './collections.ts';
import { createDoorHandlers } from './door.ts';
import { createFeedHandlers } from './feeds.ts';
import { cancelIn, type WriteHandlers } from './handler.ts';
import type { createKeepingHandlers } from './keeping.ts';
import type { ReaderParts } from './read.ts';
import { createRereadingHandlers } from './rereading.ts';
import { settingsHandlers } from './settings.ts';

/** What a writer's calls work on. `sampleDir` is the folder of the sample articles, null where there are none. */
export interface WriterParts extends ReaderParts {
  readonly follower: IndexFollower;
  readonly runImport: RunImport;
  readonly arrived: ReturnType<typeof createArrival>;
  readonly door: DoorKeeper;
  readonly feeds: FeedKeeper;
  readonly watch: FolderWatch;
  readonly settings: SettingsStore;
  readonly keeping: ReturnType<typeof createKeepingHandlers>;
  readonly sampleDir: string | null;
}

/** The calls that change an archive, and the interface's settings, which the same one thread writes. */
export function createWriteHandlers(parts: WriterParts): WriteHandlers {
  const { core, settings, jobs, follower } = parts;
  const changed = (ids: readonly string[] | null) => core.emit({ name: 'archive.changed', ids });
  const searchesChanged = <T>(outcome: T): T => {
    core.emit({ name: 'saved-searches.changed' });
    return outcome;
  };
  const toldOfAll = <T>(outcome: T): T => {
    changed(null);
    return outcome;
  };
  const toldOfNone = <T>(outcome: T): T => {
    changed([]);
    return outcome;
  };
  const importAll = (job: string, options: ImportOf) =>
    jobs.run({ name: job, what: 'an import' }, (signal) => parts.runImport({ ...options, job, signal }));
  const annotated = <T extends { readonly article: string }>(outcome: T): T => {
    follower.followNow();
    changed([outcome.article]);
    return outcome;
  };
  return {
    'clip.add': async (input) => {
      const added = await addClip(core, input);
      parts.arrived(added);
      return added;
    },
    'import.run': ({ job, ...what }) => importAll(job, what),
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
    'annotation.add': (input) => annotated(addAnnotation(core, input)),
    'annotation.change': (input) => annotated(changeAnnotation(core, input)),
    'annotation.remove': (input) => annotated(removeAnnotation(core, input)),
    'reading.keep': (input) => keepReadingPlace(core, input),
    'tag.change': (input) => {
      const outcome = changeTagsOf(core, input);
      changed(input.ids);
      return outcome;
    },
    'tag.rename': (input) => toldOfAll(renameTag(core, input)),
    'tag.remove': (input) => toldOfAll(removeTag(core, input)),
    'tag.set-look': (input) => toldOfNone(setTagLook(core, input)),
    'saved-search.save': (input) => searchesChanged(saveSearch(core, input)),
    'saved-search.rename': (input) => searchesChanged(renameSearch(core, input)),
    'saved-search.move': (input) => searchesChanged(moveSearch(core, input)),
    'saved-search.remove': (input) => searchesChanged(removeSearch(core, input)),
    ...settingsHandlers(settings, core.emit),
    ...parts.keeping,
    ...createCollectionHandlers(core),
    ...createRereadingHandlers(parts),
    ...createDoorHandlers(parts.door),
    ...createFeedHandlers(parts.feeds, jobs),
    'watch.set': ({ folder }) => parts.watch.set(folder),
    'job.cancel': cancelIn(jobs),
  };
}

type ImportOf = Pick<Parameters<RunImport>[0], 'paths' | 'tags' | 'accepts'>;
