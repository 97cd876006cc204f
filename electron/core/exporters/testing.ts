import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { afterEach, beforeEach, expect } from 'vitest';
import type { ExportFormat } from '../../contract/export.ts';
import { openTestArchive, type TestArchive } from '../testing/open-test-archive.ts';

export const dot =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
export const rich = `<p>The harbour was <b>closed</b> for <i>two days</i>, said the <a href="https://city.example/a(b)">council</a>. It had *no* choice &amp; no money &lt;left&gt;, and the fishermen had waited on the quay since dawn for the wall to be mended.</p>
<h3>What it costs</h3><ul><li>Stone<ul><li>Granite</li></ul></li><li>Wages, which nobody had thought of before the storm came over the sea</li></ul>
<blockquote><p>Nobody was hurt.</p><p>Nobody will be.</p></blockquote>
<figure><img src="data:image/png;base64,${dot}" alt="The wall"><figcaption>The wall in January</figcaption></figure>
<table><tr><th>Year</th><th>Cost</th></tr><tr><td>2023</td><td>4 | 5 million</td></tr></table>
<p>Repairs will take until the spring and cost some 4 million crowns, according to the city council of Lindmar.</p>`;

/** An archive and a folder to export to, for each test of a file. */
export function openExports() {
  let archive: TestArchive;
  let dir: string;
  beforeEach(() => {
    archive = openTestArchive();
    dir = mkdtempSync(join(tmpdir(), 'pressmark-forms-'));
  });
  afterEach(() => {
    archive.close();
    rmSync(dir, { recursive: true, force: true });
  });

  /** A page whose stored HTML is what these tests say, whatever reading pages may come to make of it. */
  const addRich = async (html = rich): Promise<string> => {
    const clip = {
      headline: 'Wall & <gate>',
      html,
      url: 'https://news.example/wall',
      publishedAt: '2024-01-13',
      tags: ['sea/wall'],
      publisher: 'The Lindmar Post',
    };
    const path = join(dir, 'in.jsonl');
    writeFileSync(path, JSON.stringify(clip));
    const { ids, failed } = await archive.call('import.run', { paths: [path] });
    rmSync(path);
    expect(failed).toEqual([]);
    return ids[0] ?? '';
  };
  const run = async (format: ExportFormat, ids?: readonly string[]) => {
    const report = await archive.call('export.run', { format, dir, ...(ids && { ids: [...ids] }) });
    expect(report.failed).toEqual([]);
    return report;
  };
  return {
    addRich,
    run,
    get archive() {
      return archive;
    },
    get dir() {
      return dir;
    },
  };
}

export const read = (path: string | undefined) => readFileSync(path ?? '', 'utf8');
export const isWellFormed = (xml: string) => {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return true;
};
