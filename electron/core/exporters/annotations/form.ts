import type { Annotation } from '../../../contract/annotation.ts';

/** What is told of the article beside its highlights and notes. */
export interface AnnotatedArticle {
  readonly id: string;
  readonly headline: string;
  readonly source: string | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly tags: readonly string[];
}

/** A highlight or note; `capturedAt` is when the edition was captured that it was made on. */
export interface TakenAnnotation extends Annotation {
  readonly capturedAt: string;
}

/** An article with those of its highlights and notes that are taken out: those on the whole first, then in the order of the text. */
export interface Annotated {
  readonly article: AnnotatedArticle;
  readonly annotations: readonly TakenAnnotation[];
}

/** One form that highlights and notes can be written in, all as one text. */
export interface AnnotationForm {
  readonly extension: string;
  readonly type: string;
  write(all: readonly Annotated[], now: Date): string;
}

/** Where Pressmark on this computer opens the article, or the highlight in it. */
export const linkTo = ({ id }: Pick<AnnotatedArticle, 'id'>, annotation?: Pick<Annotation, 'id'>): string =>
  `pressmark://article/${id}${annotation ? `?h=${encodeURIComponent(annotation.id)}` : ''}`;

export const countOf = (all: readonly Annotated[]): number =>
  all.reduce((sum, { annotations }) => sum + annotations.length, 0);
