import { listAnnotations } from '../annotations/list.ts';
import { articleRows } from '../articles/article-id.ts';
import { getBlob, getSealedPage } from '../articles/blob.ts';
import { byAddress } from '../articles/by-address.ts';
import { getArticle } from '../articles/get.ts';
import { writeBundle } from '../bundle/write-bundle.ts';
import { listCollections } from '../collections/list.ts';
import type { Core } from '../core.ts';
import { checkToken } from '../door/pairings.ts';
import { receivedArticle } from '../door/received.ts';
import { compareEditions } from '../editions/compare.ts';
import { annotationText } from '../exporters/annotations/annotation-text.ts';
import { cite } from '../exporters/citation/cite.ts';
import { exportText } from '../exporters/export-text.ts';
import { runExport } from '../exporters/run-export.ts';
import { allFeeds } from '../feeds/feed-store.ts';
import { shownFeed } from '../feeds/shown-feed.ts';
import type { Jobs } from '../jobs.ts';
import { begun, readingPlace } from '../reading/reading-places.ts';
import { lastRereading } from '../rereading/last-rereading.ts';
import { allSaved } from '../saved-searches/saved-search-store.ts';
import { countSaved } from '../saved-searches/saved-searches.ts';
import {
  commonValues,
  correctQuery,
  facets,
  foundIds,
  histogram,
  matches,
  type SearchIndex,
  search,
  selectIds,
  suggest,
} from '../search/index.ts';
import { statsOf } from '../stats.ts';
import type { Storage } from '../storage/open.ts';
import { listTags } from '../tags/list.ts';
import { verifyArchive } from '../verify.ts';
import { watchState } from '../watch/watch-store.ts';
import { cancelIn, type ReadHandlers } from './handler.ts';

/** What a reader's calls work on. */
export interface ReaderParts {
  readonly core: Core;
  readonly storage: Storage;
  readonly index: SearchIndex;
  readonly jobs: Jobs;
}

/** The calls that leave an archive as it is. */
export function createReadHandlers({ core, storage, index, jobs }: ReaderParts): ReadHandlers {
  const { db } = core;
  return {
    'archive.stats': () => statsOf(storage, index.state()),
    'archive.verify': () =>
      jobs.run({ name: 'verify', what: 'the check of the archive' }, (signal) =>
        verifyArchive(core, index, signal),
      ),
    'search.query': (input) => search(db, index, input),
    'search.ids': (input) => ({ ids: foundIds(db, index, input) }),
    'search.matches': ({ id, query }) => ({ matches: matches(db, index, id, query) }),
    'search.correct': ({ query }) => correctQuery(db, index, query),
    'search.suggest': ({ query, at, limit }) =>
      suggest({ db, index, now: core.now(), most: limit }, query, at),
    'search.facets': ({ query, top }) => ({ facets: facets(db, index, query, top) }),
    'search.values': (input) => commonValues(db, input),
    'search.histogram': ({ query }) => histogram(db, index, query),
    'saved-search.list': () => ({ searches: allSaved(db) }),
    'saved-search.count': ({ id }) => countSaved(db, index, id),
    'article.get': ({ id, edition }) => getArticle(db, id, edition),
    'article.compare': (input) => compareEditions(db, input),
    'article.cite': (input) => cite(db, input),
    'reading.place': (input) => readingPlace(db, input),
    'reading.begun': (input) => begun(db, input),
    'article.rereading': (input) => lastRereading(db, input),
    'annotation.list': (input) => listAnnotations(db, index, input),
    'annotation.text': (input) => annotationText(db, index, core.now(), input),
    'article.by-address': ({ urls }) => ({ addresses: byAddress(db, urls) }),
    'feed.list': () => ({ feeds: allFeeds(db).map(shownFeed) }),
    'watch.get': () => watchState(db),
    'clip.received': ({ clipId }) => ({ article: receivedArticle(db, clipId) }),
    'pairing.check': ({ token, origin }) => checkToken(db, token, origin),
    'collection.list': () => ({ collections: listCollections(db) }),
    'tag.list': () => ({ tags: listTags(db) }),
    'blob.get': ({ sha256, as }) => (as === 'page' ? getSealedPage : getBlob)(core, sha256),
    'export.run': ({ query, ids, format, ...input }) =>
      jobs.run({ name: input.job, what: 'an export' }, (signal) => {
        const how = { ...input, signal, now: core.now(), emit: core.emit };
        if (format === 'bundle') return writeBundle({ ...how, archive: storage.dir });
        const articles = ids ? articleRows(db, ids) : [...selectIds(db, index, query)];
        return runExport(core, { ...how, format, articles });
      }),
    'export.text': (input) => exportText(core, input),
    'job.cancel': cancelIn(jobs),
  };
}
