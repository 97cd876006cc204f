import type { Input } from '../../contract/api.ts';

type Clip = Input<'clip.read'>;

/** A story in an agency's style; `text` and `url` as a test wants them. */
export function textClip(
  options: Partial<Clip> & { readonly headline?: string; readonly body?: string } = {},
): Clip {
  const { headline = 'Harbour of Lindmar reopens after storm', body, ...clip } = options;
  return { text: `${headline}\n\n${body ?? stormBody}\n`, type: 'text/plain', ...clip };
}

const stormBody = `LINDMAR, Jan 13 (Reuters) - The harbour of Lindmar reopened on Thursday, two days after a storm broke its outer wall.

Fishermen had waited on the quay since dawn, the harbour master said. Nobody was hurt.

Repairs will take until the spring and cost some 4 million crowns, according to the city council.`;

/** A web page of an article. */
export function pageClip(
  options: Partial<Clip> & { readonly headline?: string; readonly body?: string } = {},
): Clip {
  const { headline = 'Harbour of Lindmar reopens after storm', body, ...clip } = options;
  const paragraphs = (body ?? stormBody).split('\n\n').map((paragraph) => `<p>${paragraph}</p>`);
  return {
    text: `<!doctype html><html lang="en"><head><title>${headline}</title></head>
<body><article><h1>${headline}</h1>${paragraphs.join('\n')}</article></body></html>`,
    type: 'text/html',
    url: 'https://news.example/harbour',
    ...clip,
  };
}
