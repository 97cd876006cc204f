/** A browser's answer, as far as the tests ask for one: https://w3c.github.io/webdriver-bidi */
interface Answer {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

/** A browser that is spoken to by WebDriver BiDi. */
export interface Bidi {
  send<T>(method: string, params?: object): Promise<T>;
  /** What an expression gives in a page or, of Firefox, in its own window; promises are waited for. */
  evaluate<T>(context: string, expression: string): Promise<T>;
  close(): void;
}

/** @param address `ws://127.0.0.1:PORT`, as the browser printed it */
export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(`${address}/session`);
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error(`Nobody answers at ${address}`)));
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id === undefined) return;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  const bidi: Bidi = {
    async send<T>(method: string, params: object = {}) {
      const id = ++last;
      const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
      socket.send(JSON.stringify({ id, method, params }));
      const answer = await answered;
      if (answer.type === 'error') throw new Error(`${method}: ${answer.error}: ${answer.message}`);
      return answer.result as T;
    },
    async evaluate<T>(context: string, expression: string) {
      // As JSON, what comes is a value as it stands and not the protocol's description of it.
      const { type, result, exceptionDetails } = await bidi.send<Evaluated>('script.evaluate', {
        expression: `(async () => JSON.stringify(await (${expression})) ?? 'null')()`,
        target: { context },
        awaitPromise: true,
      });
      if (type === 'exception') throw new Error(exceptionDetails?.text ?? 'The expression failed');
      return JSON.parse(result?.value ?? 'null') as T;
    },
    close: () => socket.close(),
  };
  await bidi.send('session.new', { capabilities: {} });
  return bidi;
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}
