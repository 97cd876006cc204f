import type { Api, CallName, Output, Parsed } from '../../contract/api.ts';
import type { Jobs } from '../jobs.ts';

/** The function behind a call: its input has been read by the call's schema, its output is checked by it. */
export type Handler<N extends CallName> = (input: Parsed<N>) => Output<N> | Promise<Output<N>>;

/** The names of the calls of one kind. */
export type CallsOf<Kind extends Api[CallName]['kind']> = {
  [N in CallName]: Api[N]['kind'] extends Kind ? N : never;
}[CallName];

export type Handlers<N extends CallName> = { readonly [M in N]: Handler<M> };

/** Who opens an archive, and with it which calls it carries out. */
export type Role = 'writer' | 'reader';
export type WriteHandlers = Handlers<CallsOf<'write' | 'all'>>;
export type ReadHandlers = Handlers<CallsOf<'read' | 'all'>>;
export type ComputeHandlers = Handlers<CallsOf<'compute' | 'all'>>;
export interface RoleHandlers {
  readonly writer: WriteHandlers;
  readonly reader: ReadHandlers;
}

/** Stops a job of this thread. */
export const cancelIn =
  (jobs: Jobs): Handler<'job.cancel'> =>
  ({ job }) => {
    jobs.cancel(job);
    return {};
  };
