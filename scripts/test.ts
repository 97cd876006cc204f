import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { build, runBin } from './build.ts';
import { ensureChrome } from './find-chrome.ts';

const resultsSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
});

/** Each step in turn; the first that fails ends the run, so that its message is the last thing on the screen. */
const steps: readonly (readonly [string, () => boolean])[] = [
  ['lint and dependency rule', () => runBin('biome', ['check', '--error-on-warnings', '.']) === 0],
  ['types', () => runBin('tsc', ['-b']) === 0],
  ['build', build],
  ['tests', runTests],
];

function runTests(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'pressmark-results-'));
  const file = join(folder, 'results.json');
  const code = runBin('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const results = resultsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  rmSync(folder, { recursive: true });
  console.log(
    `\n${results.numPassedTests} passed, ${results.numFailedTests} failed, ${results.numPendingTests} skipped`,
  );
  return code === 0;
}

process.env.CHROME_PATH = ensureChrome();
for (const [name, step] of steps) {
  const began = performance.now();
  console.log(`\n== ${name}`);
  if (!step()) {
    console.error(`\nFailed: ${name}`);
    process.exit(1);
  }
  console.log(`-- ${name}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
