import { ipcMain } from './ipc-main.ts';
import { setMainSide } from './link.ts';
import { protocol, session } from './session.ts';
import { contentsById } from './web-contents.ts';

/** Lets the test's process ask this one; `electron` is what an evaluated function gets, as playwright's does. */
export function serveMainSide(electron: object): void {
  setMainSide({
    async evaluate(source, arg) {
      // biome-ignore lint/security/noGlobalEval: the test's own function, sent as playwright sends it to Electron
      const work = globalThis.eval(`(${source})`) as (electron: object, arg: unknown) => unknown;
      return work(electron, arg);
    },
    async invoke({ window, origin, isMainFrame }, channel, args) {
      const sender = contentsById(window);
      return ipcMain.receive(
        { sender, senderFrame: { origin, parent: isMainFrame ? null : {} } },
        channel,
        args,
      );
    },
    async serve(url, method) {
      const response = await protocol.answer(new Request(url, { method }));
      if (!response) return null;
      const body = new Uint8Array(await response.arrayBuffer());
      return { status: response.status, headers: Object.fromEntries(response.headers), body };
    },
    mayNavigate: async (frame, url) => contentsById(frame.window).mayNavigate(url, frame.isMainFrame),
    mayOpen: async (window, url) => contentsById(window).mayOpen(url),
    wentTo: async (window, url) => contentsById(window).wentTo(url),
    crashed: async (window) => contentsById(window).crashed(),
    mayLoad: async (url) => session.defaultSession.webRequest.mayLoad(url),
  });
}
