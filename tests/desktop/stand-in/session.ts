import { EventEmitter } from 'node:events';
import type {
  CallbackResponse,
  CustomScheme,
  OnBeforeRequestListenerDetails,
  Protocol,
  Session,
} from 'electron';
import { app } from './app.ts';

type Handler = Parameters<Protocol['handle']>[1];
const handlers = new Map<string, Handler>();
const schemes = new Set<string>();

export const protocol = {
  registerSchemesAsPrivileged(custom: CustomScheme[]): void {
    if (app.isReady()) throw new Error('Schemes must be registered before the app is ready');
    for (const { scheme } of custom) schemes.add(scheme);
  },
  handle(scheme: string, handler: Handler): void {
    if (!schemes.has(scheme)) throw new Error(`The scheme ${scheme} was not registered`);
    handlers.set(`${scheme}:`, handler);
  },
  async answer(request: Request): Promise<Response | null> {
    const handler = handlers.get(new URL(request.url).protocol);
    return handler ? handler(request as Parameters<Handler>[0]) : null;
  },
};
protocol satisfies Pick<Protocol, 'registerSchemesAsPrivileged' | 'handle'>;

type BeforeRequest = (
  details: OnBeforeRequestListenerDetails,
  callback: (response: CallbackResponse) => void,
) => void;

export class StandInSession extends EventEmitter {
  #beforeRequest: BeforeRequest = (_details, decide) => decide({});

  // Chromium's own answers stand: the stand-in cannot put the program's in their place.
  setPermissionRequestHandler(): void {}
  setPermissionCheckHandler(): void {}
  setDevicePermissionHandler(): void {}

  readonly webRequest = {
    onBeforeRequest: (listener: BeforeRequest | null) => {
      if (listener) this.#beforeRequest = listener;
    },
    mayLoad: (url: string): Promise<boolean> =>
      new Promise((resolve) =>
        this.#beforeRequest({ url } as OnBeforeRequestListenerDetails, ({ cancel }) => resolve(!cancel)),
      ),
  };
}

const partitions = new Map<string, StandInSession>();

export const session = {
  defaultSession: new StandInSession(),
  fromPartition(name: string): StandInSession {
    const known = partitions.get(name) ?? new StandInSession();
    partitions.set(name, known);
    return known;
  },
};
session.defaultSession satisfies Pick<
  Session,
  'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler'
>;
