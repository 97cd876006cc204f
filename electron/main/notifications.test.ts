import type { WebContents } from 'electron';
import { expect, test } from 'vitest';
import { setupNotifications } from './notifications.ts';

/** What Electron would show, remembered. */
function platform({ supported = true } = {}) {
  const shown: { readonly body: string | undefined; click(): void }[] = [];
  class Notification {
    static isSupported = () => supported;
    private readonly options: { body?: string };
    private listener = () => {};
    constructor(options: { body?: string }) {
      this.options = options;
    }
    on(_event: 'click', listener: () => void) {
      this.listener = listener;
    }
    show() {
      shown.push({ body: this.options.body, click: () => this.listener() });
    }
  }
  return { Notification, shown };
}

/** Two windows, of which the second was used last. */
function windowsOf(inFront: boolean) {
  const [other, last] = [{}, {}] as WebContents[];
  let raised = 0;
  return {
    other: other as WebContents,
    last: last as WebContents,
    current: () => ({ webContents: last as WebContents }),
    isInFront: () => inFront,
    show: () => void raised++,
    raised: () => raised,
  };
}

test('what happens behind the window is told, and a click brings it to the front', async () => {
  const { Notification, shown } = platform();
  const windows = windowsOf(false);
  await setupNotifications(Notification, windows).notify('2 new articles', windows.last);
  expect(shown.map(({ body }) => body)).toEqual(['2 new articles']);
  shown[0]?.click();
  expect(windows.raised()).toBe(1);
});

test('in front of the person, or where the platform cannot, nothing is shown', async () => {
  const { Notification, shown } = platform();
  const windows = windowsOf(true);
  await setupNotifications(Notification, windows).notify('2 new articles', windows.last);
  expect(shown).toEqual([]);
  const none = platform({ supported: false });
  const behind = windowsOf(false);
  await setupNotifications(none.Notification, behind).notify('2 new articles', behind.last);
  expect(none.shown).toEqual([]);
});

test('of several windows that hear of the same, one tells it', async () => {
  const { Notification, shown } = platform();
  const windows = windowsOf(false);
  const { notify } = setupNotifications(Notification, windows);
  await notify('2 new articles', windows.other);
  await notify('2 new articles', windows.last);
  expect(shown).toHaveLength(1);
});
