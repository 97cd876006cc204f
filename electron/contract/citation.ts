import { z } from 'zod';

/**
 * Styles that an article can be cited in: The Chicago Manual of Style (17) for notes and for a bibliography, APA (7), MLA (9), and
 * Harvard as Cite Them Right has it.
 */
export const citationStyles = ['chicago-note', 'chicago-bibliography', 'apa', 'mla', 'harvard'] as const;
export const citationStyleSchema = z.enum(citationStyles);
export type CitationStyle = z.infer<typeof citationStyleSchema>;
