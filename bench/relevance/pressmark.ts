import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { call } from '../../electron/hosts/client.ts';
import { createArchiveClient } from '../../electron/hosts/worker/client.ts';
import { runNode } from '../measure/run-process.ts';
import type { TestDocument } from './collection.ts';
import { depth } from './measures.ts';
import type { Retriever } from './retriever.ts';

const cli = join(import.meta.dirname, '..', '..', 'electron', 'cli', 'pressmark.ts');
/** A tag says which document a hit is; words do not find it. */
const tag = 'document';

/** Pressmark as a person has it: added by the command line, searched as the interface searches. */
export const pressmark: Retriever = {
  name: 'Pressmark',
  async open(documents, dir) {
    const file = join(dir, 'documents.jsonl');
    const archive = join(dir, 'archive');
    writeFileSync(file, documents.map(asLine).join('\n'));
    await runNode([cli, 'add', file, '--archive', archive, '--json']);
    const client = await createArchiveClient({
      dir: archive,
      resourcesDir: null,
      configDir: null,
      program: 'pressmark bench',
      log: (line) => process.stderr.write(`${line}\n`),
    });
    while ((await call(client, 'archive.stats', {})).index.state !== 'whole') {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return {
      async rank(query) {
        const { hits } = await call(client, 'search.query', { query, limit: depth });
        return hits.map(({ tags }) => Number(tags[0]?.slice(tag.length + 1)));
      },
      close: () => client.close(),
    };
  },
};

const asLine = ({ id, title, text }: TestDocument): string =>
  JSON.stringify({ headline: title, text, tags: [`${tag}/${id}`] });
