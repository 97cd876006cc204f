// Adds clips one by one until it is killed, and says each that was acknowledged: adder.ts ARCHIVE ROUND
import { createHash } from 'node:crypto';
import { writeSync } from 'node:fs';
import { generateArticles } from '../../bench/corpus/generate.ts';
import { call } from '../../electron/hosts/client.ts';
import { createArchiveClient } from '../../electron/hosts/worker/client.ts';

const [dir = '', round = ''] = process.argv.slice(2);
const client = await createArchiveClient({
  dir,
  resourcesDir: null,
  configDir: null,
  program: 'adder',
  log: (line) => process.stderr.write(`${line}\n`),
});

let number = 0;
for (const article of generateArticles(100_000, Number(round))) {
  const token = `clip${round}x${number++}`;
  const text = `${article.headline}\n\n${article.text}\n\nThis one is ${token}.`;
  const { id } = await call(client, 'clip.add', {
    clip: { text, type: 'text/plain', capturedAt: article.publishedAt, source: token },
    tags: [`round/${round}`],
  });
  const sha256 = createHash('sha256').update(text).digest('hex');
  // In one piece and at once: what stands on the pipe was acknowledged, whatever happens next.
  writeSync(1, `${JSON.stringify({ id, token, sha256 })}\n`);
}
