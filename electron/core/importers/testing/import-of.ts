import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import type { CallName, Input, Output } from '../../../contract/api.ts';
import type { Article } from '../../../contract/article.ts';
import type { ImportReport } from '../../../contract/clip.ts';
import { openTestArchive, type TestArchive } from '../../testing/open-test-archive.ts';

/** What an import of a file did: its account, which always adds up, and the articles it names. */
export interface Imported {
  readonly path: string;
  readonly report: ImportReport;
  readonly articles: readonly Article[];
}

/** An archive and a folder for each test of a file; a file is imported under its name, and again where that is asked for. */
export function openImports() {
  let archive: TestArchive;
  let dir: string;
  beforeEach(() => {
    archive = openTestArchive();
    dir = mkdtempSync(join(tmpdir(), 'pressmark-format-'));
  });
  afterEach(() => {
    archive.close();
    rmSync(dir, { recursive: true, force: true });
  });
  const write = (name: string, content: string | Uint8Array): string => {
    const path = join(dir, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  };
  const importFile = async (name: string, content: string | Uint8Array): Promise<Imported> => {
    const path = write(name, content);
    const report = await archive.call('import.run', { paths: [path] });
    const { stored, newEditions, alreadyThere, failed, unnamed } = report;
    expect(stored + newEditions + alreadyThere + failed.length + unnamed).toBe(report.found);
    const articles = await Promise.all(report.ids.map((id) => archive.call('article.get', { id })));
    return { path, report, articles };
  };
  return {
    /** Puts a file beside those that are imported, and gives its path. */
    write,
    importFile,
    call: <N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> => archive.call(name, input),
    /** Imports twice: the second time nothing is added. */
    async importTwice(name: string, content: string | Uint8Array): Promise<Imported> {
      const first = await importFile(name, content);
      const { stored, newEditions, alreadyThere } = (await importFile(name, content)).report;
      const { stored: before, newEditions: editions, alreadyThere: there } = first.report;
      expect({ stored, newEditions, alreadyThere }).toEqual({
        stored: 0,
        newEditions: 0,
        alreadyThere: before + editions + there,
      });
      return first;
    },
  };
}
