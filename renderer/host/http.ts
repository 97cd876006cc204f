import type { ArchiveEvent } from '../../electron/contract/events.ts';
import type { Reply, Request } from '../../electron/contract/transport.ts';
import type { PlacedFile } from '../lib/dropped-files.ts';
import type { Host } from './host.ts';
import { HostError } from './host-error.ts';

const unreachable: Reply<never> = {
  ok: false,
  error: { code: 'io', message: 'Pressmark’s server does not answer. Is it still running in the terminal?' },
};

const cancelled: Reply<never> = { ok: false, error: { code: 'cancelled', message: 'Given up.' } };

/** One stream for all who listen: a browser opens six connections to a server, and each stream holds one for good. */
function createEventStream(): Host['on'] {
  const listeners = new Set<(event: ArchiveEvent) => void>();
  let source: EventSource | undefined;
  const open = () => {
    const opened = new EventSource('/api/events');
    opened.addEventListener('message', ({ data }) => {
      const event = JSON.parse(String(data)) as ArchiveEvent;
      for (const listener of [...listeners]) listener(event);
    });
    return opened;
  };
  return (listener) => {
    // Of two who listen with one function, each has its own end.
    const own = (event: ArchiveEvent) => listener(event);
    listeners.add(own);
    source ??= open();
    return () => {
      listeners.delete(own);
      if (listeners.size > 0) return;
      source?.close();
      source = undefined;
    };
  };
}

const post = (
  path: string,
  headers: Readonly<Record<string, string>>,
  body: Blob | null,
  signal?: AbortSignal,
) =>
  fetch(path, {
    method: 'POST',
    headers: { 'x-pressmark': '1', ...headers },
    body,
    ...(signal ? { signal } : {}),
  });

/** Streams a file to the server; its answer is the folder that the upload's files lie in. */
async function uploadFile(upload: string, { file, path }: PlacedFile, signal: AbortSignal): Promise<string> {
  const headers = {
    'content-type': 'application/octet-stream',
    'x-upload': upload,
    'x-file': encodeURIComponent(path),
    'x-modified': String(file.lastModified),
  };
  const reply = (await (await post('/api/upload', headers, file, signal)).json()) as Reply;
  if (!reply.ok) throw new HostError(reply.error);
  return String(reply.value);
}

/** The archive behind `pressmark serve`, at the address this page came from. */
export function httpHost(): Host {
  return {
    async send(request: Request, signal?: AbortSignal): Promise<Reply> {
      try {
        const response = await fetch('/api/call', {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-pressmark': '1' },
          body: JSON.stringify(request),
          ...(signal ? { signal } : {}),
        });
        return (await response.json()) as Reply;
      } catch {
        return signal?.aborted ? cancelled : unreachable;
      }
    },
    on: createEventStream(),
    upload: uploadFile,
    dropUpload: (upload) => void post('/api/upload/drop', { 'x-upload': upload }, null).catch(() => {}),
    blobUrl: (sha256) => `/blob/${sha256}`,
    pageUrl: (sha256) => `/page/${sha256}`,
  };
}
