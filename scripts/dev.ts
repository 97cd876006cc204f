import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer } from 'vite';
import { hostArchives } from '../electron/hosts/archives/host-archives.ts';
import { createKnownArchives } from '../electron/hosts/archives/known-archives.ts';
import { createHttpHost } from '../electron/hosts/http/server.ts';
import { meantArchive, resourcesDir, userDataDir } from '../electron/hosts/locations.ts';
import { openInBackground } from '../electron/hosts/while-opening.ts';
import { root, runBin } from './build.ts';
import { findElectron } from './electron-binary.ts';

/** The interface with hot reload, in front of a real archive (PRESSMARK_ARCHIVE names another). */
async function serveDevelopment(): Promise<void> {
  const configDir = userDataDir();
  const { client, opening } = hostArchives({
    ...meantArchive(undefined),
    log: console.error,
    known: createKnownArchives(configDir),
    now: () => new Date(),
    open: (dir) =>
      openInBackground({
        ...{ dir, configDir, log: console.error },
        resourcesDir: resourcesDir(),
        program: 'npm run dev',
      }),
  });
  await opening;
  let showAddress = (_address: string) => {};
  const host = await createHttpHost({
    client,
    rendererDir: join(root, 'out', 'renderer'),
    port: 0,
    log: console.error,
    onAddress: (address) => showAddress(address),
  });
  const target = `http://127.0.0.1:${host.port}`;
  // The archive's host only hears its own pages, so the proxy speaks as one.
  const forward = {
    target,
    changeOrigin: true,
    headers: { origin: target },
  };
  const vite = await createServer({
    configFile: false,
    root: join(root, 'renderer'),
    plugins: [react()],
    server: { host: '127.0.0.1', proxy: { '/api': forward, '/blob': forward, '^/\\?token=': forward } },
  });
  await vite.listen();
  showAddress = (address) => {
    const page = vite.resolvedUrls?.local[0] ?? 'http://127.0.0.1:5173/';
    console.log(`Pressmark, with hot reload, is at ${page}${new URL(address).search}`);
  };
  showAddress(host.address());
  process.once('SIGINT', async () => {
    await Promise.all([vite.close(), host.close()]);
    await client.close();
    process.exit(0);
  });
}

if (findElectron()) process.exit(runBin('electron-vite', ['dev']));
else await serveDevelopment();
