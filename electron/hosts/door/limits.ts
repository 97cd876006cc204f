/** What the door takes, from whom, and for how long. */
export interface DoorLimits {
  /** The largest clip, in bytes. */
  readonly clip: number;
  /** The largest clip as JSON, which is read whole. */
  readonly json: number;
  /** The largest field of a form but the page. */
  readonly field: number;
  /** How many clips may be on their way at once. */
  readonly uploads: number;
  readonly connections: number;
  /** How long a request's head and the whole of it may take, in milliseconds. */
  readonly headMs: number;
  readonly requestMs: number;
  /** Tries a minute. */
  readonly pairing: number;
  readonly wrongTokens: number;
  readonly clips: number;
}

const mib = 1024 * 1024;

export const doorLimits: DoorLimits = {
  clip: 96 * mib,
  json: 32 * mib,
  field: 64 * 1024,
  uploads: 4,
  connections: 64,
  headMs: 10_000,
  requestMs: 120_000,
  pairing: 20,
  wrongTokens: 20,
  clips: 240,
};
