import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTestArchive } from './testing/open-test-archive.ts';

const rounds = 3;

/** Adds articles, small ones and ones with a file of their own, and tells of each once it was acknowledged. */
const childCode = (dir: string, round: number) => `
  const { randomBytes } = await import('node:crypto');
  const { openWriter } = await import(${JSON.stringify(new URL('./open-writer.ts', import.meta.url).href)});
  let last = ${round} * 1e6;
  const { handlers } = openWriter({
    dir: ${JSON.stringify(dir)}, role: 'writer', resourcesDir: null, configDir: null, program: 'the child',
    now: () => new Date(), newId: () => String(++last).padStart(12, '0'), log() {}, emit() {},
  });
  for (let n = 0; ; n++) {
    const body = n % 5 === 0 ? randomBytes(80_000).toString('hex') : 'The text of it';
    const clip = { text: 'Story ' + ${round} + ' number ' + n + '\\n\\n' + body, type: 'text/plain', url: null, capturedAt: null, source: 'kill' };
    const { id } = await handlers['clip.add']({ clip, fields: {}, tags: ['kill/' + n % 3] });
    process.stdout.write(id + '\\n');
  }
`;

/** @returns the ids that were acknowledged before the kill */
async function addUntilKilled(dir: string, round: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', childCode(dir, round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = '';
  const gone = new Promise((resolve) => child.once('close', resolve));
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    // The clock of the kill starts with the first article, so that every round meets the writing.
    if (told === '') setTimeout(() => child.kill('SIGKILL'), 20 + Math.random() * 150);
    told += text;
  });
  await gone;
  return told.split('\n').slice(0, -1);
}

test('whenever the program is killed, every acknowledged article is there and the archive is sound', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'pressmark-kill-'));
  const acknowledged: string[] = [];
  for (let round = 1; round <= rounds; round++) {
    acknowledged.push(...(await addUntilKilled(dir, round)));
    const archive = openTestArchive({ dir });
    archive.idle();
    for (const id of acknowledged) expect((await archive.call('article.get', { id })).id).toBe(id);
    expect((await archive.call('archive.verify', {})).problems).toEqual([]);
    archive.close();
  }
  expect(acknowledged.length).toBeGreaterThan(rounds);
  rmSync(dir, { recursive: true, force: true });
}, 60_000);
