import { z } from 'zod';

/** The parts of the sidebar below its views, in the order they are in at first. */
export const sidebarSections = ['saved-searches', 'collections', 'tags', 'sources', 'agencies'] as const;
export type SidebarSection = (typeof sidebarSections)[number];

/** How a part of the sidebar is shown; it is found in the order of these. One that is not named is at its place of the beginning, open. */
export const sectionLookSchema = z.object({
  section: z.enum(sidebarSections),
  folded: z.boolean(),
  hidden: z.boolean(),
});
export type SectionLook = z.infer<typeof sectionLookSchema>;

/** The views that can be hidden; that of all articles always stands. */
export const sidebarViews = ['today', 'unread', 'starred', 'highlights', 'trash'] as const;
export type SidebarView = (typeof sidebarViews)[number];

const paths = z.array(z.string().max(1000)).max(10_000).readonly();

/** The paths of the tags and the collections of an archive whose children are folded away. */
export const foldedSchema = z.object({ tags: paths, collections: paths });
export type Folded = z.infer<typeof foldedSchema>;
