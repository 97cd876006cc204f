import type { Exporter } from '../exporter.ts';
import { clipping, languageOf, titleOf } from '../story/clipping.ts';
import { hashSource, page } from './page.ts';
import { style } from './style.ts';

/** A page for each article that needs nothing beside it: style and pictures are in it. It runs nothing and loads nothing. */
export const html: Exporter = {
  oneFile: false,
  extension: 'html',
  type: 'text/html',
  pictures: 'within',
  write: (article, picture) =>
    page({
      title: titleOf(article),
      attributes: languageOf(article),
      head: `<style>${style}</style>`,
      body: clipping(article, picture),
      policy: ['img-src data:', `style-src ${hashSource(style)}`],
    }),
};
