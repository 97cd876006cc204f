import type { JobFigures } from '../progress.ts';

/** How far an import is in bytes, how fast it goes and how long it has to go, as far as the sizes of files tell. */
export interface Estimate {
  /** Told how far a file on disk has been read. */
  onRead(path: string, position: number): void;
  /** A file is to be read now. @param size null where it has none of its own, as a folder */
  begin(path: string, size: number | null): void;
  /** It is at its end, or was read by an earlier run. */
  end(): void;
  figures(items: number): JobFigures;
}

/** Before that, a rate would only show how the first file began. */
const warmUp = 1;

/** @param total bytes of all files; null while not known @param now in milliseconds */
export function createEstimate(
  total: () => number | null,
  now: () => number = () => performance.now(),
): Estimate {
  const startedAt = now();
  let behind = 0;
  /** Bytes that this run did not have to read: a file is gone on with at its mark. */
  let passed = 0;
  let current = { path: '', size: 0, position: 0 };
  return {
    onRead(path, position) {
      if (path !== current.path) return;
      current.position = Math.min(Math.max(current.position, position), current.size);
    },
    begin(path, size) {
      current = { path, size: size ?? 0, position: 0 };
    },
    end() {
      if (current.position === 0) passed += current.size;
      behind += current.size;
      current = { path: '', size: 0, position: 0 };
    },
    figures(items) {
      const seconds = (now() - startedAt) / 1000;
      const done = behind + current.position;
      const all = total();
      const speed = seconds > warmUp ? (done - passed) / seconds : 0;
      return {
        perSecond: seconds > warmUp ? items / seconds : null,
        bytes: all === null ? null : { done: Math.min(done, all), total: all },
        secondsLeft: all === null || speed <= 0 ? null : Math.max(0, all - done) / speed,
      };
    },
  };
}
