import { escapeMarkdown } from '../markdown/escape.ts';
import { quoteOf } from '../markdown/notes.ts';
import {
  type Annotated,
  type AnnotatedArticle,
  type AnnotationForm,
  countOf,
  linkTo,
  type TakenAnnotation,
} from './form.ts';

/** A page to read and write on with: by article, the words as quotes, each with its note as it was written. */
export const annotationsMarkdown: AnnotationForm = {
  extension: 'md',
  type: 'text/markdown',
  write: (all, now) =>
    `${['# Highlights and notes', account(all, now), ...all.flatMap(part)].join('\n\n')}\n`,
};

function account(all: readonly Annotated[], now: Date): string {
  const count = countOf(all);
  const what = count === 1 ? '1 highlight or note' : `${count} highlights and notes`;
  const where = all.length === 1 ? '1 article' : `${all.length} articles`;
  return `${what} from ${where}, ${now.toISOString().slice(0, 10)}`;
}

function part({ article, annotations }: Annotated): readonly string[] {
  return [
    `## ${titled(article)}`,
    facts(article),
    ...annotations.flatMap((one) => annotationOf(article, one)),
  ];
}

const oneLine = (text: string): string => escapeMarkdown(text.replace(/\s+/g, ' ').trim());

function titled({ headline, url }: AnnotatedArticle): string {
  const title = oneLine(headline);
  return url !== null && /^https?:/i.test(url)
    ? `[${title}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)`
    : title;
}

function facts(article: AnnotatedArticle): string {
  const { source, publishedAt, tags } = article;
  const parts = [
    source && oneLine(source),
    publishedAt?.slice(0, 10),
    ...tags.map((tag) => `#${tag.replace(/\s+/g, '-')}`),
  ];
  return [...parts.filter(Boolean), `[Pressmark](${linkTo(article)})`].join(' · ');
}

function annotationOf(article: AnnotatedArticle, annotation: TakenAnnotation): readonly string[] {
  const { target, note, colour, created } = annotation;
  const words = note.trim() === '' ? [] : [note.trim()];
  const about = [target && colour, created.slice(0, 10), `[in the article](${linkTo(article, annotation)})`];
  return [...(target ? [quoteOf(target.exact)] : []), ...words, `*${about.filter(Boolean).join(' · ')}*`];
}
