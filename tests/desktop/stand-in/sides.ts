/** What the process that has Chromium does for the one that runs the built main bundle. */
export interface PageSide {
  openWindow(window: number, preload: string | null): Promise<void>;
  load(window: number, url: string): Promise<void>;
  deliver(window: number, channel: string, args: unknown[]): Promise<void>;
  run(window: number, code: string): Promise<unknown>;
  print(window: number): Promise<Uint8Array>;
  crash(window: number): Promise<void>;
  closeWindow(window: number): Promise<void>;
}

export interface Frame {
  readonly window: number;
  readonly origin: string;
  readonly isMainFrame: boolean;
}

export interface Served {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** What the process that runs the built main bundle answers to the one that has Chromium. */
export interface MainSide {
  evaluate(source: string, arg: unknown): Promise<unknown>;
  invoke(frame: Frame, channel: string, args: unknown[]): Promise<unknown>;
  /** Null where no protocol of the program has the address. */
  serve(url: string, method: string): Promise<Served | null>;
  mayNavigate(frame: Frame, url: string): Promise<boolean>;
  mayOpen(window: number, url: string): Promise<boolean>;
  mayLoad(url: string): Promise<boolean>;
  wentTo(window: number, url: string): Promise<void>;
  crashed(window: number): Promise<void>;
}
