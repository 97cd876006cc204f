import type { EventEmitter } from 'node:events';

interface Preventable {
  defaultPrevented: boolean;
  preventDefault(): void;
}

/** An event as Electron hands it to listeners. */
export function preventable<T extends object>(details?: T): Preventable & T {
  return {
    ...(details as T),
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true;
    },
  };
}

/** Emits an event; whether a listener prevented what would follow. */
preventable.emit = (emitter: EventEmitter, name: string, details?: object, ...rest: unknown[]): boolean => {
  const event = preventable(details);
  emitter.emit(name, event, ...rest);
  return event.defaultPrevented;
};
