/** Hands each thing told to every listener. */
export interface Feed<T> {
  tell(item: T): void;
  listen(listener: (item: T) => void): () => void;
}

/** @param keep whether what is told before anyone listens waits for the first listener */
export function createFeed<T>({ keep = false }: { readonly keep?: boolean } = {}): Feed<T> {
  const listeners = new Set<(item: T) => void>();
  const waiting: T[] = [];
  return {
    tell(item) {
      if (keep && listeners.size === 0) waiting.push(item);
      for (const listener of listeners) listener(item);
    },
    listen(listener) {
      listeners.add(listener);
      for (const item of waiting.splice(0)) listener(item);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
