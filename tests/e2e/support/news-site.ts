import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makePdf } from '../../../electron/core/importers/testing/make-pdf.ts';

/** A PNG of one colour that no other picture of the site has: 2 by 2 points, made by hand. */
const png = (seed: number): Buffer =>
  Buffer.concat([
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFklEQVQI12P8z8DAwMDAxMDAwMDAAAANHQEDasKb6QAAAABJRU5ErkJggg==',
      'base64',
    ),
    Buffer.from([seed]),
  ]);

export const headline = 'Ferry waits for the fog to lift off Tornvik';

const story = (elsewhere: string) => `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>${headline} | Skarra Herald</title>
  <meta property="og:title" content="${headline}">
  <meta property="og:site_name" content="Skarra Herald">
  <meta property="article:published_time" content="2024-03-11T08:30:00Z">
  <script type="application/ld+json">{"@type":"NewsArticle","headline":"${headline}","author":{"@type":"Person","name":"Ada Lund"},"articleBody":"The whole story stands here too, zanzibar."}</script>
  <link rel="stylesheet" href="/style.css">
</head>
<body>
  <form><input type="hidden" name="csrf" value="secret-of-the-session"></form>
  <article>
    <h1>${headline}</h1>
    <p class="byline">By Ada Lund</p>
    <figure><img id="lead" src="/lead.png" alt="The quay"><figcaption>The quay on Monday</figcaption></figure>
    <p id="first" onclick="alert(1)">TORNVIK, March 11 (Skarra Herald) - A ferry with ninety people waited outside the harbour on Monday until the fog lifted, the pilot said.</p>
    <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/lazy.png" alt="The pilot">
    <picture><source srcset="/small.png 400w, /large.png 1200w"><img loading="lazy" alt="The chart" style="margin-top:9000px"></picture>
    <img src="${elsewhere}/foreign.png" alt="From another site">
    <p id="second">Passengers were given soup, and a marzipan cake was shared, said the cook, who had baked it for a wedding.</p>
    <p id="third">The harbour master said that the lighthouse would get a new horn in the autumn, and that nobody had been hurt.</p>
  </article>
  <script>document.getElementById('third').append(' It was added by a script.');</script>
</body>
</html>`;

export const paperHeadline = 'Harbour budget of Tornvik for the coming year';

/** A paper of one page, with a text layer. */
export const paper = makePdf(
  [
    [
      { text: paperHeadline, x: 50, y: 760, size: 22 },
      { text: 'TORNVIK, March 12 (Skarra Herald) - The council set aside eleven million for', x: 50, y: 700 },
      {
        text: 'the lighthouse and its new horn, and nothing for the gingerbread of the pilots.',
        x: 50,
        y: 688,
      },
    ],
  ],
  { info: { Title: paperHeadline } },
);

const listen = (server: Server): Promise<string> =>
  new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    ),
  );

/** A small newspaper on this machine, and another site that it takes a picture from. */
export async function openNewsSite() {
  const pictures = (path: string) => /^\/(lead|lazy|small|large|foreign)\.png$/.exec(path);
  const asked: string[] = [];
  let elsewhere = '';
  const servers = [0, 1].map(() =>
    createServer((request, response) => {
      const path = request.url ?? '/';
      asked.push(path);
      const picture = pictures(path);
      if (picture) response.setHeader('content-type', 'image/png').end(png(picture[0].length));
      else if (path === '/subscribe')
        response.setHeader('set-cookie', 'subscriber=ada; SameSite=Lax').end('Welcome');
      else if (path.startsWith('/budget')) {
        const mayRead = path.startsWith('/budget-open') || request.headers.cookie === 'subscriber=ada';
        if (mayRead) response.setHeader('content-type', 'application/pdf').end(paper);
        else response.writeHead(403).end('For subscribers');
      } else if (path.startsWith('/story'))
        response.setHeader('content-type', 'text/html').end(story(elsewhere));
      else response.writeHead(404).end();
    }),
  );
  const [address = '', other = ''] = await Promise.all(servers.map(listen));
  // Another name is another site, and it lets no script read its pictures.
  elsewhere = other.replace('127.0.0.1', 'localhost');
  return {
    story: `${address}/story`,
    /** A PDF for whoever has been at `subscribe`. Its address does not say that it is one. */
    paper: `${address}/budget?year=2025`,
    openPaper: `${address}/budget-open.pdf`,
    subscribe: `${address}/subscribe`,
    asked,
    close: () => {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

export type NewsSite = Awaited<ReturnType<typeof openNewsSite>>;
