import { Toast } from '@base-ui/react/toast';
import { HostError } from '../host/host-error.ts';
import { errorWords } from './error-words.ts';

export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

/** The one place where the interface tells of what happened and what went wrong. */
export interface Notices {
  readonly manager: ReturnType<typeof Toast.createToastManager>;
  say(text: string, action?: NoticeAction): void;
  /** What came about without the person's doing; it does not make way for what they do next. */
  tell(text: string): void;
  fail(error: unknown): void;
}

/** Not faults: the interface itself gave up on these calls. */
const silent = new Set(['superseded', 'cancelled']);

export function createNotices(): Notices {
  const manager = Toast.createToastManager();
  // One word at a time: what a person did last takes the place of what was said of it before.
  let last: string | undefined;
  let told: string | undefined;
  return {
    manager,
    tell(text) {
      if (told !== undefined) manager.close(told);
      told = manager.add({ title: text, timeout: 10_000 });
    },
    say(text, action) {
      if (last !== undefined) manager.close(last);
      const id: string = manager.add({
        title: text,
        timeout: action ? 10_000 : 5000,
        ...(action
          ? {
              actionProps: {
                children: action.label,
                onClick: () => {
                  manager.close(id);
                  action.run();
                },
              },
            }
          : {}),
      });
      last = id;
    },
    fail(error) {
      if (error instanceof HostError && silent.has(error.code)) return;
      manager.add({ title: errorWords(error), type: 'error', priority: 'high', timeout: 12_000 });
    },
  };
}
