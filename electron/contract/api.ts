import { z } from 'zod';
import {
  anchoredAnnotationSchema,
  annotationChangeSchema,
  listedAnnotationSchema,
  newAnnotationSchema,
} from './annotation.ts';
import { settingsChangeSchema, settingsSchema, statsSchema, verifyReportSchema } from './archive.ts';
import { articleSchema, editableFieldsSchema, idsSchema, readingSchema, timeSchema } from './article.ts';
import { clipSchema, failureSchema, importReportSchema } from './clip.ts';
import { comparisonSchema } from './comparison.ts';
import {
  clipIdSchema,
  doorSchema,
  extensionOriginSchema,
  knownAddressSchema,
  pairingAnswerSchema,
  pairingNameSchema,
} from './door.ts';
import { articleFormatSchema, exportFormatSchema } from './export.ts';
import { facetSchema, histogramSchema } from './facets.ts';
import { feedChangeSchema, feedReportSchema, feedSchema, newFeedSchema } from './feed.ts';
import { savedSearchChangeSchema, savedSearchSchema, searchNameSchema } from './saved-search.ts';
import { querySchema, searchInputSchema, searchOutputSchema } from './search.ts';
import { suggestInputSchema, suggestOutputSchema } from './suggestion.ts';
import { tagPathSchema, tagSchema } from './tag.ts';
import { watchSchema } from './watch.ts';

/**
 * One operation. `kind` says who carries it out: `write` the one writing thread, `read` a reading thread,
 * `compute` a thread without the archive (reading a clip, which may take long), `all` every thread (a word to running jobs).
 */
interface CallShape {
  readonly kind: 'read' | 'write' | 'compute' | 'all';
  readonly summary: string;
  readonly input: z.ZodType;
  readonly output: z.ZodType;
}

/** Calls that take back what a call did, to be sent in order. Empty where nothing changed, or a new edition came: it stays. */
const undoSchema = z.array(z.object({ name: z.string(), input: z.unknown() }));
const changedSchema = z.object({ changed: z.number().int(), undo: undoSchema });

const idSchema = z.object({ id: z.string() });
const nothing = z.object({});
const annotatedSchema = z.object({
  article: z.string(),
  annotation: anchoredAnnotationSchema,
  undo: undoSchema,
});
const job = z.string().default('job');

/** Every operation of Pressmark: IPC, HTTP and the command line are derived from this table. */
export const api = {
  'archive.stats': {
    kind: 'read',
    summary: 'Counts and sizes of the archive',
    input: nothing,
    output: statsSchema,
  },
  'archive.verify': {
    kind: 'read',
    summary: "Check every capture's hash, every foreign key, and the index against the store",
    input: nothing,
    output: verifyReportSchema,
  },
  'clip.read': {
    kind: 'compute',
    summary: 'Understand a clip without storing it',
    input: clipSchema,
    output: readingSchema,
  },
  'clip.fetch': {
    kind: 'compute',
    summary: 'Fetch a page from the open internet and understand it, without storing it',
    input: z.object({ url: z.string().trim().min(1).max(4096) }),
    output: z.object({
      url: z.string(),
      type: z.string().nullable(),
      base64: z.string(),
      capturedAt: timeSchema,
      reading: readingSchema,
    }),
  },
  'clip.add': {
    kind: 'write',
    summary: 'Archive one clip; `fields` are corrections made before storing',
    input: z.object({
      clip: clipSchema,
      fields: editableFieldsSchema.default({}),
      tags: z.array(tagPathSchema).default([]),
    }),
    output: z.object({
      id: z.string(),
      status: z.enum(['stored', 'new-edition', 'already-there']),
      undo: undoSchema,
    }),
  },
  'import.run': {
    kind: 'write',
    summary: 'Archive files and folders, by path on this machine',
    input: z.object({
      paths: z.array(z.string()).min(1),
      tags: z.array(tagPathSchema).default([]),
      job,
    }),
    output: importReportSchema,
  },
  'import.sample': {
    kind: 'write',
    summary: 'Archive the sample articles that come with Pressmark',
    input: z.object({ job }),
    output: importReportSchema,
  },
  'job.cancel': {
    kind: 'all',
    summary: 'Stop a running import or export; what is done stays done',
    input: z.object({ job: z.string() }),
    output: nothing,
  },
  'search.query': {
    kind: 'read',
    summary: 'Find articles',
    input: searchInputSchema,
    output: searchOutputSchema,
  },
  'search.matches': {
    kind: 'read',
    summary: "The words and phrases of one article's text that a query matches, as they stand there",
    input: z.object({ id: z.string(), query: z.string() }),
    output: z.object({ matches: z.array(z.string()) }),
  },
  'search.correct': {
    kind: 'read',
    summary:
      'For a query that finds fewer than three: the same with its unknown words as the archive spells them, if that finds more',
    input: z.object({ query: querySchema }),
    output: z.object({ query: z.string().nullable(), total: z.number().int() }),
  },
  'search.suggest': {
    kind: 'read',
    summary:
      'What could stand where the caret is in a query: fields, their values, words, tags, saved searches',
    input: suggestInputSchema,
    output: suggestOutputSchema,
  },
  'search.facets': {
    kind: 'read',
    summary: "How a query's hits part by source, agency, place, section, author, language, year and tag",
    input: z.object({ query: querySchema, top: z.number().int().min(1).max(50).default(8) }),
    output: z.object({ facets: z.array(facetSchema) }),
  },
  'search.histogram': {
    kind: 'read',
    summary: "A query's hits over time, in at most some 120 bars",
    input: z.object({ query: querySchema }),
    output: histogramSchema,
  },
  'saved-search.list': {
    kind: 'read',
    summary: 'Every saved search, by name',
    input: nothing,
    output: z.object({ searches: z.array(savedSearchSchema) }),
  },
  'saved-search.count': {
    kind: 'read',
    summary:
      'How many articles a saved search finds, and how many of them are unread; at least so many where not exact',
    input: idSchema,
    output: z.object({ count: z.number().int(), unread: z.number().int(), exact: z.boolean() }),
  },
  'saved-search.save': {
    kind: 'write',
    summary:
      'Keep a query under a name; arriving articles that match are counted, and tagged if a tag is given',
    input: savedSearchChangeSchema,
    output: z.object({ search: savedSearchSchema, undo: undoSchema }),
  },
  'saved-search.rename': {
    kind: 'write',
    summary: 'Give a saved search another name, in the queries that use it too',
    input: idSchema.extend({ name: searchNameSchema }),
    output: z.object({ search: savedSearchSchema, undo: undoSchema }),
  },
  'saved-search.remove': {
    kind: 'write',
    summary: 'Forget a saved search; the articles stay',
    input: idSchema,
    output: changedSchema,
  },
  'article.get': {
    kind: 'read',
    summary: 'One article, whole',
    input: idSchema.extend({ edition: z.number().int().optional() }),
    output: articleSchema,
  },
  'article.compare': {
    kind: 'read',
    summary: 'Two editions of an article, word by word, with what matters of their difference',
    input: idSchema.extend({ from: z.number().int(), to: z.number().int() }),
    output: comparisonSchema,
  },
  'article.edit': {
    kind: 'write',
    summary: "Correct an article's fields; null takes a correction back to what was read",
    input: idSchema.extend({
      fields: editableFieldsSchema,
      revert: z.array(articleSchema.keyof()).default([]),
    }),
    output: z.object({ article: articleSchema, undo: undoSchema }),
  },
  'article.set-state': {
    kind: 'write',
    summary: 'Mark articles read or unread, starred or not, move them to the trash or back',
    input: z.object({
      ids: idsSchema,
      read: z.boolean().optional(),
      starred: z.boolean().optional(),
      trashed: z.boolean().optional(),
      /** When they were trashed; now, if not given. Taking a restoring back gives the old time. */
      trashedAt: timeSchema.optional(),
    }),
    output: changedSchema,
  },
  'annotation.add': {
    kind: 'write',
    summary: 'Highlight words of an article, or put a note on it; `edition` is the newest, if not given',
    input: newAnnotationSchema.safeExtend({ article: z.string(), edition: z.number().int().optional() }),
    output: annotatedSchema,
  },
  'annotation.change': {
    kind: 'write',
    summary: 'Give a highlight or note another colour or other words',
    input: annotationChangeSchema,
    output: annotatedSchema,
  },
  'annotation.remove': {
    kind: 'write',
    summary: 'Remove a highlight or note',
    input: idSchema,
    output: changedSchema,
  },
  'annotation.list': {
    kind: 'read',
    summary:
      'Highlights and notes, newest first: of one article, or of all that are not in the trash; a query narrows them',
    input: z.object({
      article: z.string().optional(),
      query: querySchema,
      limit: z.number().int().min(1).max(1000).default(100),
      offset: z.number().int().min(0).default(0),
    }),
    output: z.object({ total: z.number().int(), annotations: z.array(listedAnnotationSchema) }),
  },
  'tag.list': {
    kind: 'read',
    summary: 'Every tag with its counts',
    input: nothing,
    output: z.object({ tags: z.array(tagSchema) }),
  },
  'tag.change': {
    kind: 'write',
    summary: 'Add tags to articles and take tags off them',
    input: z.object({
      ids: idsSchema,
      add: z.array(tagPathSchema).default([]),
      remove: z.array(tagPathSchema).default([]),
    }),
    output: changedSchema,
  },
  'tag.rename': {
    kind: 'write',
    summary:
      'Give a tag another path; the tags below it move along, and a tag already there is merged with it',
    input: z.object({ from: tagPathSchema, to: tagPathSchema }),
    output: changedSchema,
  },
  'blob.get': {
    kind: 'read',
    summary: 'The raw bytes of a capture, by SHA-256',
    input: z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
    output: z.object({ type: z.string(), bytes: z.instanceof(Uint8Array) }),
  },
  'export.run': {
    kind: 'read',
    summary:
      'Write articles to a folder: every one, those a query finds, or those named; a bundle is of every one',
    input: z.object({
      format: exportFormatSchema,
      dir: z.string(),
      query: z.string().default(''),
      /** In place of a query; in this order. */
      ids: idsSchema.optional(),
      job,
    }),
    output: z.object({
      found: z.number().int(),
      written: z.number().int(),
      failed: z.array(failureSchema),
      files: z.array(z.string()),
      cancelled: z.boolean(),
    }),
  },
  'export.text': {
    kind: 'read',
    summary: 'Articles as one text, to copy or to download',
    input: z.object({ format: articleFormatSchema, ids: idsSchema.max(1000) }),
    output: z.object({ name: z.string(), type: z.string(), text: z.string() }),
  },
  'door.get': {
    kind: 'write',
    summary: "The clipper's door: where it is open, who may come in and who asks to",
    input: nothing,
    output: doorSchema,
  },
  'door.report': {
    kind: 'write',
    summary: "A host's word of where it opened the clipper's door, or why it could not",
    input: doorSchema.pick({ port: true, problem: true }),
    output: nothing,
  },
  'door.take': {
    kind: 'write',
    summary: 'Take in the clips that came through the door and wait on the disk',
    input: nothing,
    output: z.object({ taken: z.number().int() }),
  },
  'door.retry': {
    kind: 'write',
    summary: 'Try once more the clips that could not be understood',
    input: nothing,
    output: z.object({ taken: z.number().int() }),
  },
  'clip.received': {
    kind: 'read',
    summary: 'The article that a clip of this name became, if it came through the door',
    input: z.object({ clipId: clipIdSchema }),
    output: z.object({ article: z.string().nullable() }),
  },
  'article.by-address': {
    kind: 'read',
    summary: 'Which of these addresses are archived',
    input: z.object({ urls: z.array(z.string().max(4096)).max(100) }),
    output: z.object({ addresses: z.array(knownAddressSchema) }),
  },
  'pairing.ask': {
    kind: 'write',
    summary: 'An extension asks to be let in; the code is shown on both sides',
    input: z.object({ name: pairingNameSchema, origin: extensionOriginSchema }),
    output: z.object({ request: z.string(), code: z.string() }),
  },
  'pairing.poll': {
    kind: 'write',
    summary: 'What became of a request to be let in; the token is told once',
    input: z.object({ request: z.string(), origin: extensionOriginSchema }),
    output: pairingAnswerSchema,
  },
  'pairing.answer': {
    kind: 'write',
    summary: "The person's word on a request to be let in",
    input: idSchema.extend({ accept: z.boolean() }),
    output: nothing,
  },
  'pairing.create': {
    kind: 'write',
    summary: 'A token for a program that cannot ask to be let in; it is told once',
    input: z.object({ name: pairingNameSchema }),
    output: z.object({ token: z.string() }),
  },
  'pairing.revoke': {
    kind: 'write',
    summary: 'Let a program in no more',
    input: idSchema,
    output: nothing,
  },
  'pairing.check': {
    kind: 'read',
    summary: 'Whom a token belongs to, and whether any program of this origin is paired',
    input: z.object({ token: z.string().nullable(), origin: extensionOriginSchema.nullable() }),
    output: z.object({ id: z.string().nullable(), paired: z.boolean() }),
  },
  'feed.list': {
    kind: 'read',
    summary: 'Every feed that is followed, by title',
    input: nothing,
    output: z.object({ feeds: z.array(feedSchema) }),
  },
  'feed.add': {
    kind: 'write',
    summary: 'Follow a feed, without looking at it yet',
    input: newFeedSchema,
    output: z.object({ feed: feedSchema, undo: undoSchema }),
  },
  'feed.add-opml': {
    kind: 'write',
    summary: 'Follow every feed of an OPML file',
    input: z.object({ text: z.string().max(20_000_000) }),
    output: z.object({ added: z.array(z.string()), alreadyThere: z.number().int(), undo: undoSchema }),
  },
  'feed.change': {
    kind: 'write',
    summary: 'Choose how a feed is followed',
    input: feedChangeSchema,
    output: z.object({ feed: feedSchema, undo: undoSchema }),
  },
  'feed.remove': {
    kind: 'write',
    summary: 'Follow a feed no more; its articles stay',
    input: idSchema,
    output: changedSchema,
  },
  'feed.check': {
    kind: 'write',
    summary: 'Look at feeds now, and archive what is new: these, or all that are not paused',
    input: z.object({ ids: z.array(z.string()).nullable().default(null), job }),
    output: feedReportSchema,
  },
  'watch.get': {
    kind: 'read',
    summary: 'The folder whose files are archived as they come, and what became of them',
    input: nothing,
    output: watchSchema,
  },
  'watch.set': {
    kind: 'write',
    summary: 'Watch a folder, or none: what is put into it is archived, and left where it is',
    input: z.object({ folder: z.string().nullable() }),
    output: z.object({ watch: watchSchema, undo: undoSchema }),
  },
  'settings.get': {
    kind: 'write',
    summary: 'What the interface remembers',
    input: nothing,
    output: settingsSchema,
  },
  'settings.set': {
    kind: 'write',
    summary: 'Remember a choice of the interface',
    input: settingsChangeSchema,
    output: settingsSchema,
  },
} as const satisfies Record<string, CallShape>;

export type Api = typeof api;
export type CallName = keyof Api;
/** What a caller may give: fields with a default can be left out. */
export type Input<N extends CallName> = z.input<Api[N]['input']>;
/** What a function behind the contract gets: defaults filled in. */
export type Parsed<N extends CallName> = z.output<Api[N]['input']>;
export type Output<N extends CallName> = z.output<Api[N]['output']>;
