/** What a side of the link can be asked, by name. */
type Functions<T> = { readonly [N in keyof T]: (...args: never[]) => unknown };

/** One end of a process's message channel. */
interface Channel {
  send(message: object, sent: (error: Error | null) => void): unknown;
  on(event: 'message', listener: (message: unknown) => void): unknown;
}

type Message =
  | { readonly kind: 'ask'; readonly id: number; readonly name: string; readonly args: unknown[] }
  | { readonly kind: 'answer'; readonly id: number; readonly value?: unknown; readonly error?: string };

export type Ask<T extends Functions<T>> = <N extends keyof T & string>(
  name: N,
  ...args: Parameters<T[N]>
) => Promise<Awaited<ReturnType<T[N]>>>;

/** Lets two processes call each other's functions: `ours` is what the other side may ask; the result asks the other side. */
export function createRpc<Theirs extends Functions<Theirs>>(channel: Channel, ours: object): Ask<Theirs> {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let lastId = 0;

  // Whoever asked may be gone by now; then nobody waits for it.
  const answer = (message: Message) => channel.send(message, () => {});

  const carryOut = async ({ id, name, args }: Message & { kind: 'ask' }): Promise<void> => {
    try {
      const work = Reflect.get(ours, name) as (...given: unknown[]) => unknown;
      answer({ kind: 'answer', id, value: await work(...args) });
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      answer({ kind: 'answer', id, error: text });
    }
  };

  channel.on('message', (raw) => {
    const message = raw as Message;
    if (message.kind === 'ask') return void carryOut(message);
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error === undefined) asked?.resolve(message.value);
    else asked?.reject(new Error(message.error));
  });

  return (name, ...args) => {
    const asked = Promise.withResolvers<unknown>();
    lastId += 1;
    waiting.set(lastId, asked);
    channel.send({ kind: 'ask', id: lastId, name, args } satisfies Message, (error) => {
      if (error) asked.reject(error);
    });
    return asked.promise as Promise<never>;
  };
}
