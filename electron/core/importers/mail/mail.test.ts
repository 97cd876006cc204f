import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { openImports } from '../testing/import-of.ts';
import { memorySource } from '../testing/memory-source.ts';
import { wrongMarks } from '../testing/read-whole.ts';
import { mbox } from './mbox.ts';

const { importTwice: run } = openImports();

const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC';
const newsletter = `From: =?utf-8?q?The_Gaz=C3=A8tte?= <news@gazette.example>
To: reader@example.org
Subject: =?utf-8?b?SGFyYm91ciByZW9wZW5z?=
Date: Mon, 13 Jan 2020 07:20:00 +0000
Message-ID: <abc@gazette.example>
MIME-Version: 1.0
Content-Type: multipart/related; boundary="b1"

--b1
Content-Type: text/html; charset=windows-1252
Content-Transfer-Encoding: quoted-printable

<html><body><a href=3D"https://gazette.example/1?a=3D1&amp;b=3D2">View in your browser</a><h1>Harbour reopens</h1><p>The harbour caf=E9 of Lindmar reopened on Monday after a storm that had closed it for three days, officials said.</p><img src=3D"cid:p1"><img src=3D"https://track.example/p.gif"><p>Ships that had waited outside came in during the morning, and the port said work would go on.</p></body></html>
--b1
Content-Type: image/png
Content-ID: <p1>
Content-Transfer-Encoding: base64

${png}
--b1--
`;
const plain = (n: number, body = 'Words of the story.') =>
  `From: Ana <ana@example.org>\nSubject: Story ${n}\nDate: Mon, 13 Jan 2020 07:2${n}:00 +0000\nMessage-ID: <${n}@example.org>\n\n${body}\n`;

test('a newsletter comes with its words, sender, time, address and its own pictures', async () => {
  const { articles } = await run('n.eml', newsletter.replaceAll('\n', '\r\n'));
  const picture = createHash('sha256').update(Buffer.from(png, 'base64')).digest('hex');
  expect(articles).toMatchObject([
    {
      headline: 'Harbour reopens',
      publisher: 'The Gazètte',
      publishedAt: '2020-01-13T07:20:00.000Z',
      url: 'https://gazette.example/1?a=1&b=2',
      text: expect.stringContaining('The harbour café of Lindmar'),
      html: expect.stringContaining(`/blob/${picture}`),
      capture: { type: 'message/rfc822' },
    },
  ]);
});

test('a file of mails gives each, and a line that was quoted is as it was', async () => {
  const file = [1, 2, 3]
    .map(
      (n) =>
        `From ana@example.org Mon Jan 13 07:20:00 2020\n${plain(n, 'The harbour of Lindmar reopened on Monday after the storm.\n\n>From here on it is quoted.')}\n`,
    )
    .join('');
  const { articles } = await run('mails', file);
  expect(articles.map(({ headline }) => headline)).toEqual(['Story 1', 'Story 2', 'Story 3']);
  expect(articles[0]?.text).toContain('\nFrom here on');
  for (const size of [1, 7, 4096])
    expect(await wrongMarks(mbox, await memorySource('/m', file, size))).toEqual([]);
});

test('a paragraph that begins with From is part of its mail, whatever line comes next', async () => {
  const paragraphs = [
    'From Berlin our correspondent writes that the wall will be mended in spring.',
    'From 07:20 on Monday to the end of 2020\nNote: the harbour was closed.',
    'From here one reads on at\nhttps://gazette.example/1\nhttps://gazette.example/2',
    'From the quay.',
    'From the last paragraph of it\nNote: this is the end.',
  ];
  const mail = (n: number) =>
    plain(n, ['The harbour of Lindmar was closed for two days.', ...paragraphs].join('\n\n'));
  const file = [
    `From ana@example.org Mon Jan 13 07:20:00 2020\n${mail(1)}`,
    `From - Mon Jan 13 07:20:00 2020\n${mail(2)}`,
    `From 1655@xxx Mon Jan 13 07:20:00 +0000 2020\n${mail(3)}`,
    `From ana\n${mail(4).trimEnd()}`,
  ].join('\n');
  for (const text of [file, file.replaceAll('\n', '\r\n')]) {
    const { articles } = await run('mails', text);
    expect(articles.map(({ headline }) => headline)).toEqual(['Story 1', 'Story 2', 'Story 3', 'Story 4']);
    for (const each of articles)
      for (const words of paragraphs.flatMap((paragraph) => paragraph.split('\n')))
        expect(each.text).toContain(words);
    for (const size of [1, 7, 4096])
      expect(await wrongMarks(mbox, await memorySource('/m', text, size))).toEqual([]);
  }
});

test('a mail with nothing in it is told, and the rest goes on', async () => {
  const { report } = await run('mails', `From a\n${plain(1, '')}\nFrom b\n${plain(2)}`);
  expect(report).toMatchObject({
    found: 2,
    stored: 1,
    failed: [{ reason: 'The mail has nothing to read in it.' }],
  });
});
