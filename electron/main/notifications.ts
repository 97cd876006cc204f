import type { BrowserWindow, NotificationConstructorOptions, WebContents } from 'electron';

interface Shown {
  on(event: 'click', listener: () => void): unknown;
  show(): void;
}

/** Electron's class, as far as it is used here. */
export interface Notifications {
  new (options: NotificationConstructorOptions): Shown;
  isSupported(): boolean;
}

interface Windows {
  current(): Pick<BrowserWindow, 'webContents'> | null;
  isInFront(): boolean;
  show(): void;
}

/** Tells of something in the platform's own way while no window is in front; a click brings up the one used last, which alone is heard. */
export function setupNotifications(Notification: Notifications, windows: Windows) {
  const tell = (text: string, click: () => void = () => windows.show()): void => {
    if (!Notification.isSupported()) return;
    const told = new Notification({ title: 'Pressmark', body: text });
    told.on('click', click);
    told.show();
  };
  return {
    tell,
    notify: async (text: string, from: WebContents): Promise<void> => {
      const window = windows.current();
      // Each window hears of the same thing and would tell it.
      if (window?.webContents === from && !windows.isInFront()) tell(text);
    },
  };
}
