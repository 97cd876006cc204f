import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ArchiveError } from '../electron/contract/errors.ts';
import { keepHeapSmall } from '../electron/hosts/keep-heap-small.ts';
import { meantArchive, missedLine } from '../electron/hosts/locations.ts';
import { defaultPort, serve } from '../electron/server/serve.ts';
import { build, root } from './build.ts';
import { fetchElectron, findElectron } from './electron-binary.ts';

const usage = `npm start -- [--archive DIR] [--port N] [--no-open]

  --archive DIR   the archive's folder (else PRESSMARK_ARCHIVE, else your own archive)
  --port N        serve the interface on this port rather than open the desktop program; 0 for any free one
  --no-open       the same, and do not open the browser`;

function readOptions() {
  try {
    const options = {
      archive: { type: 'string' },
      port: { type: 'string' },
      'no-open': { type: 'boolean' },
    } as const;
    return parseArgs({ options }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    process.exit(2);
  }
}

function startDesktop(electron: string, archive: string | undefined): void {
  // Chromium's sandbox does not work for root, and refuses to start.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [...sandbox, root, ...(archive ? ['--archive', archive] : [])];
  const child = spawn(electron, args, { stdio: 'inherit' });
  child.on('exit', (code) => process.exit(code ?? 1));
}

async function startServer(archive: string | undefined, port: number, open: boolean): Promise<void> {
  keepHeapSmall();
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  process.once('SIGTERM', () => stop.abort());
  const meant = meantArchive(archive);
  if (meant.missed !== null) console.error(missedLine(meant));
  await serve({
    ...meant,
    port,
    open,
    print: (line) => console.log(line),
    log: (line) => console.error(line),
    signal: stop.signal,
  });
}

const options = readOptions();
const port = options.port === undefined ? null : Number(options.port);
if (port !== null && !(Number.isInteger(port) && port >= 0 && port < 65_536)) {
  console.error(`--port takes a number below 65536.\n\n${usage}`);
  process.exit(2);
}
if (!build()) process.exit(1);

const wantsServer = port !== null || options['no-open'] === true;
const electron = wantsServer ? findElectron() : await fetchElectron();
if (electron && !wantsServer) startDesktop(electron, options.archive);
else {
  if (!electron)
    console.log('Electron is not installed here (it comes from GitHub), so Pressmark opens in your browser.');
  try {
    await startServer(options.archive, port ?? (await freeOrDefault()), !options['no-open']);
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

/** The usual port, or any free one where another program has it. */
async function freeOrDefault(): Promise<number> {
  const { createServer } = await import('node:net');
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(0));
    probe.listen(defaultPort, '127.0.0.1', () => probe.close(() => resolve(defaultPort)));
  });
}
