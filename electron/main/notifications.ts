import type { BrowserWindow, NotificationConstructorOptions } from 'electron';

interface Shown {
  on(event: 'click', listener: () => void): unknown;
  show(): void;
}

/** Electron's class, as far as it is used here. */
export interface Notifications {
  new (options: NotificationConstructorOptions): Shown;
  isSupported(): boolean;
}

/** Tells of something in the platform's own way while the window is not in front; a click brings it there. */
export function setupNotifications(
  Notification: Notifications,
  window: { current(): BrowserWindow | null; show(): void },
) {
  return {
    notify: async (text: string): Promise<void> => {
      if (window.current()?.isFocused() || !Notification.isSupported()) return;
      const told = new Notification({ title: 'Pressmark', body: text });
      told.on('click', () => window.show());
      told.show();
    },
  };
}
