import { z } from 'zod';
import { annotationFormatSchema } from './annotation.ts';
import { citationStyleSchema } from './citation.ts';
import { desktopSettingsSchema } from './desktop.ts';
import { bookContentsSchema, exportFormatSchema } from './export.ts';
import { backupSettingsSchema } from './keeping.ts';
import { listViewSchema, paletteUseSchema } from './list-view.ts';
import { readingAloudSchema, readingLookSchema } from './reading.ts';
import { sortSchema } from './search.ts';
import { foldedSchema, sectionLookSchema, sidebarViews } from './sidebar.ts';

/** Sizes in bytes on disk. `index.state` is `whole` when every article can be found. */
export const statsSchema = z.object({
  dir: z.string(),
  version: z.string(),
  schema: z.number().int(),
  articles: z.number().int(),
  editions: z.number().int(),
  captures: z.number().int(),
  unread: z.number().int(),
  starred: z.number().int(),
  trashed: z.number().int(),
  tags: z.number().int(),
  words: z.number().int(),
  oldest: z.string().nullable(),
  newest: z.string().nullable(),
  languages: z.array(z.object({ language: z.string(), articles: z.number().int() })),
  bytes: z.object({ archive: z.number(), index: z.number(), blobs: z.number() }),
  index: z.object({
    state: z.enum(['whole', 'building']),
    indexed: z.number().int(),
    articles: z.number().int(),
  }),
});
export type Stats = z.infer<typeof statsSchema>;

/** `problems` are plain sentences, each with what to do; empty when the archive is sound. */
export const verifyReportSchema = z.object({
  ok: z.boolean(),
  captures: z.number().int(),
  blobs: z.number().int(),
  articles: z.number().int(),
  indexed: z.number().int(),
  problems: z.array(z.string()),
});
export type VerifyReport = z.infer<typeof verifyReportSchema>;

/** What the interface speaks: https://www.iana.org/assignments/language-subtag-registry */
export const languageSchema = z.enum(['en', 'es', 'de', 'fr', 'ru', 'ar', 'zh']);
export type Language = z.infer<typeof languageSchema>;
export type LanguageChoice = Language | 'system';

const settingsFields = {
  theme: z.enum(['system', 'light', 'dark', 'sepia']),
  /** The interface's language; `system` is what the platform asks for, English where that is none of ours. */
  language: z.enum(['system', ...languageSchema.options]),
  sort: sortSchema,
  /** Widths of the panes in CSS pixels. */
  sidebarWidth: z.number().min(160).max(480),
  listWidth: z.number().min(280).max(900),
  /** The list's where it shows cards or columns. */
  wideListWidth: z.number().min(280).max(1600),
  /** How the list looks, by the folder of its archive. */
  listViews: z.record(z.string(), listViewSchema),
  /** How the sidebar's sections are shown, in their order. */
  sidebarSections: z.array(sectionLookSchema).max(50).readonly(),
  hiddenViews: z.array(z.enum(sidebarViews)).max(20).readonly(),
  /** What is folded in the sidebar's trees, by the folder of the archive. */
  foldedLines: z.record(z.string(), foldedSchema),
  /** What the palette was used for, the last first. */
  paletteUse: z.array(paletteUseSchema).max(200).readonly(),
  /** A factor on the reader's type size. */
  textSize: z.number().min(0.7).max(2),
  readingLook: readingLookSchema,
  readingAloud: readingAloudSchema,
  /** Whether single letters and signs are commands; WCAG 2.1.4 asks that they can be switched off. */
  singleKeys: z.boolean(),
  /** The person's own keys of commands, by command; a command that is not named has the keys it came with. */
  keys: z.record(z.string().max(60), z.array(z.string().min(1).max(40)).max(6).readonly()).readonly(),
  /** What was searched for last, the newest first, by the folder of its archive. */
  searches: z.record(z.string(), z.array(z.string().max(1000)).max(50).readonly()).readonly(),
  /** Whether the door for the browser's clipper is open. */
  clipper: z.boolean(),
  /** What was last exported as, and where to. */
  exportFormat: exportFormatSchema,
  exportFolder: z.string().max(4096),
  /** What the contents of a book are by. */
  bookContents: bookContentsSchema,
  /** What highlights and notes were last taken out as. */
  annotationFormat: annotationFormatSchema,
  /** What articles are cited in. */
  citationStyle: citationStyleSchema,
  backups: backupSettingsSchema,
  desktop: desktopSettingsSchema,
};

/** What the interface remembers, kept apart from the archive in the platform's configuration folder. */
export const settingsSchema = z.object(settingsFields);
export type Settings = z.infer<typeof settingsSchema>;
export const settingsChangeSchema = settingsSchema.partial();
