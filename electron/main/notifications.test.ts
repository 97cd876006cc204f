import type { BrowserWindow } from 'electron';
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

function windowOf(focused: boolean) {
  let raised = 0;
  const current = { isFocused: () => focused } as BrowserWindow;
  return { current: () => current, show: () => void raised++, raised: () => raised };
}

test('what happens behind the window is told, and a click brings it to the front', async () => {
  const { Notification, shown } = platform();
  const window = windowOf(false);
  await setupNotifications(Notification, window).notify('2 new articles');
  expect(shown.map(({ body }) => body)).toEqual(['2 new articles']);
  shown[0]?.click();
  expect(window.raised()).toBe(1);
});

test('in front of the person, or where the platform cannot, nothing is shown', async () => {
  const { Notification, shown } = platform();
  await setupNotifications(Notification, windowOf(true)).notify('2 new articles');
  expect(shown).toEqual([]);
  const none = platform({ supported: false });
  await setupNotifications(none.Notification, windowOf(false)).notify('2 new articles');
  expect(none.shown).toEqual([]);
});
