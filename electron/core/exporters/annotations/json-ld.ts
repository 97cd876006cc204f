import { type AnnotatedArticle, type AnnotationForm, countOf, linkTo, type TakenAnnotation } from './form.ts';

/**
 * A collection of the W3C Web Annotation Vocabulary (https://www.w3.org/TR/annotation-model/#collections), with all of it in its one
 * page. The target is the article's address on the web, as others name it too; `state` says when it was captured, and where it is kept
 * (https://www.w3.org/TR/annotation-model/#time-state). The colour is a style class, which the annotation's own style sheet explains.
 */
export const annotationsJsonLd: AnnotationForm = {
  extension: 'jsonld',
  type: 'application/ld+json',
  write(all, now) {
    const total = countOf(all);
    const items = all.flatMap(({ article, annotations }) => annotations.map((one) => item(article, one)));
    const collection = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      label: 'Highlights and notes',
      generator: { type: 'Software', name: 'Pressmark' },
      generated: now.toISOString(),
      total,
      ...(total > 0 && { first: { type: 'AnnotationPage', startIndex: 0, items } }),
    };
    return `${JSON.stringify(collection, null, 2)}\n`;
  },
};

function item(article: AnnotatedArticle, annotation: TakenAnnotation): object {
  const { target, note, colour, motivation, created, modified } = annotation;
  const body = [
    ...(note === '' ? [] : [textual('commenting', note, { format: 'text/markdown' })]),
    ...article.tags.map((tag) => textual('tagging', tag)),
  ];
  return {
    id: linkTo(article, annotation),
    type: 'Annotation',
    motivation,
    created,
    modified,
    ...(target && { stylesheet: { type: 'CssStylesheet', value: `.${colour} { background: ${colour} }` } }),
    ...(body.length > 0 && { body }),
    target: {
      type: 'SpecificResource',
      source: sourceOf(article),
      state: { type: 'TimeState', sourceDate: annotation.capturedAt, cached: linkTo(article) },
      ...(target && { styleClass: colour, selector: selectorsOf(target) }),
    },
  };
}

const textual = (purpose: string, value: string, more: object = {}): object => ({
  ...{ type: 'TextualBody', purpose, value },
  ...more,
});

function sourceOf(article: AnnotatedArticle): object {
  const { url, headline, language } = article;
  return {
    id: url ?? linkTo(article),
    type: 'Text',
    'dc:title': headline,
    ...(article.source !== null && { 'dc:publisher': article.source }),
    ...(article.publishedAt !== null && { 'dcterms:issued': article.publishedAt }),
    ...(language !== null && { language }),
  };
}

function selectorsOf({
  exact,
  prefix,
  suffix,
  start,
  end,
}: NonNullable<TakenAnnotation['target']>): object[] {
  const quote = { type: 'TextQuoteSelector', exact, prefix, suffix };
  return start === null || end === null ? [quote] : [quote, { type: 'TextPositionSelector', start, end }];
}
