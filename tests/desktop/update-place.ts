import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { root } from '../../scripts/build.ts';

/** The name that the stand-in plays by a server of this machine. */
const place = 'https://updates.pressmark.invalid/';

export interface Release {
  readonly version: string;
  readonly notes?: string;
  /** What is announced where it is not the file's own. */
  readonly sha512?: string;
  /** The file's size in bytes; it is a program that says when it was started. */
  readonly size?: number;
}

/**
 * A place that has releases, and a package that looks there: an AppImage that was started from `appImage`.
 *
 * @param folder of the test's own
 */
export async function updatePlace(folder: string) {
  const appImage = join(folder, 'Pressmark.AppImage');
  const resources = join(folder, 'resources');
  const started = join(folder, 'started');
  const asked: IncomingMessage[] = [];
  const drops = new Map<ServerResponse, NodeJS.Timeout>();
  let drips = false;
  let yaml = '';
  let file = Buffer.alloc(0);

  const server = createServer((request, response) => {
    asked.push(request);
    const path = new URL(request.url ?? '', place).pathname;
    if (path === '/latest-linux.yml' && yaml) return void response.end(yaml);
    if (path !== '/Pressmark-new.AppImage') return void response.writeHead(404).end();
    response.writeHead(200, { 'Content-Length': file.length });
    if (!drips) return void response.end(file);
    let sent = 0;
    const drop = () => {
      response.write(file.subarray(sent, sent + 1000));
      sent += 1000;
    };
    drops.set(response, setInterval(drop, 100));
    response.on('close', () => clearInterval(drops.get(response)));
  });
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));

  mkdirSync(resources);
  for (const name of ['sample', 'icons'])
    cpSync(join(root, 'resources', name), join(resources, name), { recursive: true });
  writeFileSync(appImage, 'the older program');
  const sends = (url: string) =>
    writeFileSync(
      join(resources, 'app-update.yml'),
      `provider: generic\nurl: ${url}\nupdaterCacheDirName: pressmark-updater\n`,
    );
  sends(place);

  return {
    appImage,
    /** Where the package lies, and what it is. */
    env: {
      STAND_IN_RESOURCES: resources,
      STAND_IN_UPDATES: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      APPIMAGE: appImage,
      XDG_CACHE_HOME: join(folder, 'cache'),
    },
    asked,
    sends,
    /** From now on the file comes drop by drop, or at once. */
    drip(wanted: boolean) {
      drips = wanted;
    },
    publish({ version, notes = '', sha512, size = 200_000 }: Release, archive = '') {
      // It notes whether the archive was closed: SQLite leaves no log then.
      const script = `#!/bin/sh\n[ -e '${archive}/archive.sqlite-wal' ] && echo open > '${started}' || echo closed > '${started}'\nexit 0\n`;
      file = Buffer.from(script.padEnd(size, '#'));
      const hash = sha512 ?? createHash('sha512').update(file).digest('base64');
      yaml = JSON.stringify({
        ...{ version, releaseNotes: notes, releaseDate: '2026-11-29T00:00:00.000Z' },
        files: [{ url: 'Pressmark-new.AppImage', sha512: hash, size: file.length }],
        ...{ path: 'Pressmark-new.AppImage', sha512: hash },
      });
    },
    /** What the newer program noted when it was started; null where it was not. */
    started(): string | null {
      try {
        return readFileSync(started, 'utf8').trim();
      } catch {
        return null;
      }
    },
    /** Nobody answers any more. */
    async close() {
      for (const timer of drops.values()) clearInterval(timer);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
