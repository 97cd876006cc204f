import type { ReplyError } from '../../electron/contract/transport.ts';

/** What a call's refusal is thrown as; `message` is fit to be shown. */
export class HostError extends Error {
  readonly code: ReplyError['code'];
  constructor({ code, message }: ReplyError) {
    super(message);
    this.name = 'HostError';
    this.code = code;
  }
}
