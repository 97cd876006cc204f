import type { CallName, Input, Output } from '../../electron/contract/api.ts';
import type { Host } from './host.ts';
import { HostError } from './host-error.ts';

export interface CallOptions {
  readonly signal?: AbortSignal;
  /** Of calls with the same key a newer one takes the place of those still waiting. */
  readonly supersedes?: string;
}

/** The archive as the interface speaks to it: typed by the contract, a refusal is thrown. */
export interface Client {
  call<N extends CallName>(name: N, input: Input<N>, options?: CallOptions): Promise<Output<N>>;
  /** Sends a call known by name only, as the undo of another call is. */
  send(name: string, input: unknown): Promise<unknown>;
  readonly on: Host['on'];
  readonly blobUrl: Host['blobUrl'];
  readonly pageUrl: Host['pageUrl'];
  readonly upload: Host['upload'];
  readonly dropUpload: Host['dropUpload'];
}

export function createClient(host: Host): Client {
  const send = async (name: string, input: unknown, options: CallOptions = {}): Promise<unknown> => {
    const { signal, supersedes } = options;
    const reply = await host.send({ name, input, ...(supersedes ? { supersedes } : {}) }, signal);
    if (!reply.ok) throw new HostError(reply.error);
    return reply.value;
  };
  return {
    call: (name, input, options) => send(name, input, options) as Promise<Output<typeof name>>,
    send,
    on: (listener) => host.on(listener),
    blobUrl: (sha256) => host.blobUrl(sha256),
    pageUrl: (sha256) => host.pageUrl(sha256),
    upload: (upload, file, signal) => host.upload(upload, file, signal),
    dropUpload: (upload) => host.dropUpload(upload),
  };
}
