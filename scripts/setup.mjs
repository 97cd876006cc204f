// Runs on whatever Node the machine has (20 or newer) before `npm start`, `npm test` and the like:
// installs the dependencies when they are missing or other than package-lock.json says. They bring Node 24 along.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'node_modules', '.pressmark-installed');
const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.error('Installing what Pressmark is made of (once) …');
  const isWindows = process.platform === 'win32';
  // npm's own notices about engines are for the machine's Node; Pressmark runs on the one that is installed here.
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const installed = spawnSync(isWindows ? 'npm.cmd' : 'npm', args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: isWindows,
  });
  if (installed.status !== 0) {
    console.error('The installation failed. Is the npm registry within reach? Try “npm ci” to see why.');
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}
