import { readdirSync, readFileSync } from 'node:fs';

/** What a process and all it started hold and have used so far. */
export interface TreeUse {
  readonly residentBytes: number;
  readonly cpuMs: number;
}

const nothing: TreeUse = { residentBytes: 0, cpuMs: 0 };

/** Seen through Linux's /proc (https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html); zeros where there is none. */
export function useOf(pid: number): TreeUse {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    // The name, in brackets, may hold spaces; the state is the first field behind it, the four times the 12th to 15th.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    const own: TreeUse = {
      residentBytes: Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024,
      cpuMs: ticks * 10,
    };
    return childrenOf(pid).map(useOf).reduce(add, own);
  } catch {
    return nothing;
  }
}

const add = (one: TreeUse, other: TreeUse): TreeUse => ({
  residentBytes: one.residentBytes + other.residentBytes,
  cpuMs: one.cpuMs + other.cpuMs,
});

function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8')
      .split(' ')
      .filter((child) => child !== '')
      .map(Number),
  );
}
