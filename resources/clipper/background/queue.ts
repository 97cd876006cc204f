/** What is kept of a tab: a page, whole in itself, or a PDF's bytes. */
export type Content = { readonly html: string } | { readonly pdf: Blob };

/** A clip that Pressmark does not have yet. `reason` is there once Pressmark refused it for good. */
export type Queued = Content & {
  readonly clipId: string;
  readonly url: string;
  readonly title: string;
  readonly selection: boolean;
  readonly tags: readonly string[];
  readonly capturedAt: string;
  readonly reason?: string;
};

const store = 'clips';

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('pressmark-clipper', 1);
    request.addEventListener('upgradeneeded', () =>
      request.result.createObjectStore(store, { keyPath: 'clipId' }),
    );
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}

async function within<T>(
  mode: IDBTransactionMode,
  work: (clips: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(store, mode, { durability: 'strict' });
      const request = work(transaction.objectStore(store));
      transaction.addEventListener('complete', () => resolve(request.result));
      transaction.addEventListener('error', () => reject(transaction.error));
      transaction.addEventListener('abort', () => reject(transaction.error));
    });
  } finally {
    database.close();
  }
}

/** Keeps a clip in the browser until Pressmark has it. */
export const put = (clip: Queued): Promise<unknown> => within('readwrite', (clips) => clips.put(clip));

export const get = (clipId: string): Promise<Queued | undefined> =>
  within('readonly', (clips) => clips.get(clipId) as IDBRequest<Queued | undefined>);

export const remove = (clipId: string): Promise<undefined> =>
  within('readwrite', (clips) => clips.delete(clipId));

/** Every clip, the oldest first; their pages may be large, so one is looked at after another. */
export async function all(): Promise<readonly Queued[]> {
  const clips = await within('readonly', (store) => store.getAll() as IDBRequest<Queued[]>);
  return clips.sort((a, b) => (a.capturedAt < b.capturedAt ? -1 : 1));
}
