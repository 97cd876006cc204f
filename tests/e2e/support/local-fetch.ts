import { join } from 'node:path';
import { createFetcher } from '../../../electron/core/network/fetch-page.ts';
import { createDirectClient } from '../../../electron/hosts/direct.ts';
import { createHttpHost } from '../../../electron/hosts/http/server.ts';
import type { TestFolder } from './server.ts';

const rendererDir = join(import.meta.dirname, '..', '..', '..', 'out', 'renderer');

/**
 * The real server in this process, with leave to fetch from this machine: there is no setting for that, so a test brings it along.
 * Gives the address that signs in, and how to stop.
 */
export async function serveWithLocalFetch(folder: TestFolder) {
  const place = {
    dir: folder.archive,
    resourcesDir: null,
    configDir: folder.path,
    program: 'a test',
    fetchPage: createFetcher({ isAllowed: (address) => address === '127.0.0.1' }),
  };
  const log = (line: string) => console.error(line);
  const client = createDirectClient(place, log);
  // The one who writes makes the archive.
  await client.send({ name: 'settings.get', input: {} });
  const host = await createHttpHost({ client, rendererDir, port: 0, log, onAddress: () => {} });
  return {
    address: host.address(),
    async stop() {
      await host.close();
      await client.close();
    },
  };
}
