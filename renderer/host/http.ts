import type { ArchiveEvent } from '../../electron/contract/events.ts';
import type { Reply, Request } from '../../electron/contract/transport.ts';
import type { Host } from './host.ts';

const unreachable: Reply<never> = {
  ok: false,
  error: { code: 'io', message: 'Pressmark’s server does not answer. Is it still running in the terminal?' },
};

const cancelled: Reply<never> = { ok: false, error: { code: 'cancelled', message: 'Given up.' } };

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
    on(listener) {
      const source = new EventSource('/api/events');
      source.addEventListener('message', ({ data }) => listener(JSON.parse(String(data)) as ArchiveEvent));
      return () => source.close();
    },
    blobUrl: (sha256) => `/blob/${sha256}`,
  };
}
