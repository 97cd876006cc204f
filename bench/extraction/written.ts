import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { LabelledPage, Labels } from './page.ts';

const folder = new URL('./fixtures/', import.meta.url);

interface WrittenLabels extends Pick<Labels, 'fields' | 'body'>, Partial<Omit<Labels, 'fields' | 'body'>> {
  readonly url?: string | null;
  readonly heldOut?: boolean;
}

/** The pages that were written by hand: NAME.html with its labels in NAME.json. */
export function readWritten(): readonly LabelledPage[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort();
  return names.map((file) => {
    const name = file.slice(0, -'.html'.length);
    const labels = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as WrittenLabels;
    return {
      name,
      skeleton: 'written',
      heldOut: labels.heldOut ?? false,
      html: readFileSync(new URL(file, folder), 'utf8'),
      url: labels.url ?? null,
      capturedAt: '2022-02-01T12:00:00Z',
      labels: { optional: [], caption: null, notes: [], structure: [], ...labels },
    };
  });
}
