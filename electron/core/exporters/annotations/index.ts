import type { AnnotationFormat } from '../../../contract/annotation.ts';
import { annotationsCsv } from './csv.ts';
import type { AnnotationForm } from './form.ts';
import { annotationsJsonLd } from './json-ld.ts';
import { annotationsMarkdown } from './markdown.ts';

/** Every form that highlights and notes can be written in, by its name in the contract. */
export const annotationForms: { readonly [Format in AnnotationFormat]: AnnotationForm } = {
  markdown: annotationsMarkdown,
  csv: annotationsCsv,
  'json-ld': annotationsJsonLd,
};
