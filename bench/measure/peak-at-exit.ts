// Loaded into a Node process by `--import`: writes at its exit how many bytes of memory it had at most.
import { readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env.PRESSMARK_BENCH_PEAK;
if (isMainThread && file) process.on('exit', () => writeFileSync(file, String(peakBytes())));

/** `maxRSS` begins with what the parent held when it forked; Linux's VmHWM does not. */
function peakBytes(): number {
  try {
    const line = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'));
    if (line) return Number(line[1]) * 1024;
  } catch {
    // Not Linux.
  }
  return process.resourceUsage().maxRSS * 1024;
}
