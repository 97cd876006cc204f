import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectBidi } from './bidi.ts';

const built = join(import.meta.dirname, '..', '..', '..', 'out', 'clipper', 'firefox');
const id = 'clipper@pressmark.org';
/** Firefox gives an extension another address in every profile; in this one it is this. */
const address = 'moz-extension://5d2b9a4e-1c7f-4a6b-9e3d-8f0a1b2c3d4e';

const preferences = {
  'extensions.webextensions.uuids': JSON.stringify({ [id]: new URL(address).host }),
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.disabledForTesting': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/** A page, or the extension's popup. */
export interface FirefoxPage {
  evaluate<T>(expression: string): Promise<T>;
  text(): Promise<string>;
}

export interface TestFirefox {
  readonly options: string;
  newPage(address: string): Promise<FirefoxPage>;
  /** A click on the extension's button over the page in front: the browser itself gives it leave to read that page. */
  click(): Promise<FirefoxPage>;
  /** One of the extension's keys, likewise: the letter of it. */
  press(key: string): Promise<void>;
  /** Lets the extension read a site, as the person's yes to the browser's own question does: `http://127.0.0.1/*`. */
  grant(site: string): Promise<void>;
  close(): Promise<void>;
}

/** Firefox, with a profile of its own and the unpacked extension as it was built. @param program its path */
export async function openFirefox(program: string): Promise<TestFirefox> {
  const profile = mkdtempSync(join(tmpdir(), 'pressmark-firefox-'));
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const child = spawn(
    program,
    // System access is what reaches the extension's button: it is in the browser's own window.
    [
      ...['--headless', '--no-remote', '--profile', profile],
      ...['--remote-debugging-port', '0', '--remote-allow-system-access'],
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: profile } },
  );
  const bidi = await connectBidi(await printedAddress(child));
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: built } });
  const { contexts } = await bidi.send<{ readonly contexts: readonly { readonly context: string }[] }>(
    'browsingContext.getTree',
    { 'moz:scope': 'chrome' },
  );
  const window = contexts[0]?.context ?? '';
  const inWindow = <T>(expression: string) => bidi.evaluate<T>(window, expression);
  const action = `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent.apiManager.global
    .browserActionFor(WebExtensionPolicy.getByID('${id}').extension)`;
  const page = (context: string): FirefoxPage => ({
    evaluate: (expression) => bidi.evaluate(context, expression),
    text: () => bidi.evaluate<string>(context, 'document.body.innerText'),
  });

  return {
    options: `${address}/options/options.html`,
    async newPage(url) {
      const { context } = await bidi.send<{ readonly context: string }>('browsingContext.create', {
        type: 'tab',
      });
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
      await bidi.send('browsingContext.activate', { context });
      return page(context);
    },
    async click() {
      await inWindow(`${action}.triggerAction(window)`);
      const evaluate = <T>(expression: string) => inWindow<T>(inPopup(expression));
      return { evaluate, text: () => evaluate<string>('document.body.innerText') };
    },
    press: (key) =>
      inWindow(`document.querySelector('keyset[id*="clipper_pressmark_org"] key[key="${key}"]').doCommand()`),
    grant: (site) =>
      inWindow(
        `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions
          .add('${id}', { permissions: [], origins: ['${site}'] }, WebExtensionPolicy.getByID('${id}').extension)`,
      ),
    async close() {
      await bidi.send('browser.close').catch(() => {});
      bidi.close();
      if (child.exitCode === null) await new Promise((resolve) => child.once('exit', resolve));
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** The popup is no page of BiDi's; a script of the browser's own is sent into it, and answers by a message. */
const inPopup = (expression: string): string => `new Promise((resolve, reject) => {
  const look = (tries) => {
    const popup = document.querySelector('browser.webextension-popup-browser');
    if (!popup?.messageManager) return tries > 0 ? setTimeout(look, 100, tries - 1) : reject(new Error('The popup did not open'));
    const name = 'pressmark:' + Math.random();
    const hear = ({ data }) => { popup.messageManager.removeMessageListener(name, hear); resolve(data); };
    popup.messageManager.addMessageListener(name, hear);
    const script = '(async () => { const { document } = content; const answer = await (' + ${JSON.stringify(expression)} + '); sendAsyncMessage("' + name + '", answer); })()';
    popup.messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);
  };
  look(50);
})`;

function printedAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let out = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(out)?.[1];
      if (found) resolve(found);
    });
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`Firefox ended with ${code}: ${out}`)));
  });
}
