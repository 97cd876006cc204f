/** How long strangers may keep a connection, in milliseconds, and how many there may be. */
export interface HttpLimits {
  readonly headMs: number;
  readonly requestMs: number;
  readonly connections: number;
}

/** A file of gigabytes may be handed over, so a whole request may take long; whoever asks needs a session before it is read. */
export const httpLimits: HttpLimits = { headMs: 10_000, requestMs: 3_600_000, connections: 256 };
