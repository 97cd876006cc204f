import { expect, test } from 'vitest';
import { openImports } from '../testing/import-of.ts';

const { importTwice: run } = openImports();

const withParts = (...parts: readonly string[]) =>
  `From: Ana <ana@example.org>\nSubject: Budget\nDate: Mon, 13 Jan 2020 07:20:00 +0000\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b1"\n\n${parts.map((part) => `--b1\n${part}\n`).join('')}--b1--\n`;
const pdf =
  'Content-Type: application/pdf; name="budget.pdf"\nContent-Disposition: attachment; filename="budget.pdf"\nContent-Transfer-Encoding: base64\n\nJVBERi0xLjQK';
const signature = 'Content-Type: application/pgp-signature; name="signature.asc"\n\nabc';

const picture = (id: string) =>
  `Content-Type: image/png; name="${id}.png"\nContent-ID: <${id}>\nContent-Transfer-Encoding: base64\n\niVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC`;
const words =
  'The harbour of Lindmar reopened on Monday after the storm, and ships came in during the morning.';

test('what is attached to a mail is told of, and its signature is not', async () => {
  const { articles } = await run('m.eml', withParts(`Content-Type: text/plain\n\n${words}`, pdf, signature));
  expect(articles).toMatchObject([
    { warnings: ['Attachments are kept in the original and not shown: 1 (budget.pdf)'] },
  ]);
});

test('a picture that is shown is not told of, and one that is not is', async () => {
  const html = `Content-Type: text/html\n\n<p>${words}</p><img src="cid:p1"><p>${words}</p>`;
  const { articles } = await run('m.eml', withParts(html, picture('p1'), picture('p2'), pdf));
  expect(articles[0]?.html).toContain('/blob/');
  expect(articles[0]?.warnings).toEqual([
    'Attachments are kept in the original and not shown: 2 (p2.png, budget.pdf)',
  ]);
});

test('of a mail with nothing but something attached it is told what to do', async () => {
  const { report } = await run('m.eml', withParts('Content-Type: text/plain\n\n', pdf));
  expect(report.failed.map(({ reason }) => reason)).toEqual([
    'The mail has nothing to read in it but what is attached: budget.pdf. Save that from the mail, then add it by itself.',
  ]);
});
