/** What the clipper uses of https://developer.chrome.com/docs/extensions/reference/api; Firefox has it under the same name. */
declare namespace chrome {
  interface Tab {
    readonly id?: number;
    readonly url?: string;
    readonly title?: string;
  }
  interface Sender {
    readonly id?: string;
    readonly url?: string;
  }
  interface Listeners<F> {
    addListener(listener: F): void;
  }
  namespace action {
    function setBadgeText(details: { text: string; tabId?: number }): Promise<void>;
    function setBadgeBackgroundColor(details: { color: string }): Promise<void>;
  }
  namespace alarms {
    function create(name: string, details: { periodInMinutes: number }): Promise<void>;
    function clear(name: string): Promise<boolean>;
    const onAlarm: Listeners<(alarm: { readonly name: string }) => void>;
  }
  namespace commands {
    const onCommand: Listeners<(command: string, tab?: Tab) => void>;
    function getAll(): Promise<readonly { readonly name?: string; readonly shortcut?: string }[]>;
  }
  namespace permissions {
    function contains(permissions: { origins: readonly string[] }): Promise<boolean>;
    function request(permissions: { origins: readonly string[] }): Promise<boolean>;
    function remove(permissions: { origins: readonly string[] }): Promise<boolean>;
  }
  namespace runtime {
    const id: string;
    function getURL(path: string): string;
    const onMessage: Listeners<
      (message: unknown, sender: Sender, answer: (value: unknown) => void) => boolean | undefined
    >;
    const onStartup: Listeners<() => void>;
    function sendMessage(message: unknown): Promise<unknown>;
    function openOptionsPage(): Promise<void>;
  }
  namespace scripting {
    function executeScript<A extends unknown[], R>(
      injection:
        | { target: { tabId: number }; files: readonly string[] }
        | { target: { tabId: number }; func: (...args: A) => R; args?: A },
    ): Promise<readonly { readonly result?: Awaited<R> }[]>;
  }
  namespace storage {
    namespace local {
      function get(keys: readonly string[]): Promise<Record<string, unknown>>;
      function set(items: Record<string, unknown>): Promise<void>;
      function remove(keys: readonly string[]): Promise<void>;
    }
  }
  namespace tabs {
    function query(query: { active: boolean; currentWindow: boolean }): Promise<readonly Tab[]>;
    function create(properties: { url: string }): Promise<Tab>;
    function get(tabId: number): Promise<Tab>;
  }
}
