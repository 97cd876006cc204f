import { EventEmitter } from 'node:events';
import { type ClientRequest as NodeRequest, request as nodeRequest } from 'node:http';
import type { ClientRequestConstructorOptions } from 'electron';
import { type StandInSession, session as sessions } from './session.ts';

/** A name of no network (RFC 6761), played by a server of the test's on this machine: the program goes out by https only. */
const played = 'https://updates.pressmark.invalid';
const server = process.env.STAND_IN_UPDATES ?? '';

type Options = Omit<ClientRequestConstructorOptions, 'session'> & { readonly session?: StandInSession };

/** A request of Chromium's, carried by Node; its session may refuse it, and faults have Chromium's names. */
class StandInRequest extends EventEmitter {
  readonly #options: Options;
  #carrier: NodeRequest | null = null;
  #aborted = false;

  constructor(options: Options) {
    super();
    this.#options = options;
  }

  end(body?: Uint8Array): this {
    void this.#send(body);
    return this;
  }

  abort(): void {
    this.#aborted = true;
    this.#carrier?.destroy();
    this.emit('abort');
  }

  setHeader(name: string, value: string): void {
    Object.assign(this.#options, { headers: { ...this.#options.headers, [name]: value } });
  }

  async #send(body: Uint8Array | undefined): Promise<void> {
    const { protocol = 'https:', hostname, port, path, method, headers, session } = this.#options;
    const url = `${protocol}//${hostname}${port ? `:${port}` : ''}${path}`;
    const allowed = await (session ?? sessions.defaultSession).webRequest.mayLoad(url);
    if (!allowed) return this.#fail('net::ERR_BLOCKED_BY_CLIENT');
    if (!url.startsWith(`${played}/`)) return this.#fail('net::ERR_NAME_NOT_RESOLVED');
    const carrier = nodeRequest(server + url.slice(played.length), {
      ...(method && { method }),
      headers: headers as Record<string, string>,
    });
    this.#carrier = carrier;
    carrier.on('response', (response) => this.emit('response', response));
    carrier.on('error', () => this.#fail('net::ERR_CONNECTION_REFUSED'));
    carrier.end(body);
  }

  #fail(reason: string): void {
    if (!this.#aborted) this.emit('error', new Error(reason));
  }
}

export const net = { request: (options: Options) => new StandInRequest(options) };
