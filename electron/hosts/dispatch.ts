import type { z } from 'zod';
import { api, type CallName } from '../contract/api.ts';
import { ArchiveError } from '../contract/errors.ts';
import type { Reply, Request } from '../contract/transport.ts';
import { asDiskError } from '../core/storage/disk-errors.ts';

/** Functions by call name; a thread has only those of its kind. */
export type HandlerTable = { readonly [name: string]: ((input: never) => unknown) | undefined };

/**
 * The one place where a request becomes a reply: finds the call, reads its input by the schema, runs it,
 * checks its output and turns whatever was thrown into an error that says nothing of the inside.
 *
 * @param log gets what the caller must not see: the stack of an unforeseen error
 */
export async function dispatch(
  handlers: HandlerTable,
  request: Request,
  log: (line: string) => void,
): Promise<Reply> {
  if (!isCallName(request.name)) {
    return failure('bad-input', `There is no call named “${String(request.name).slice(0, 100)}”.`);
  }
  const handler = handlers[request.name];
  if (!handler)
    return failure('internal', `“${request.name}” was sent to a thread that does not carry it out.`);
  const { input, output } = api[request.name];
  const read = input.safeParse(request.input ?? {});
  if (!read.success) return failure('bad-input', `${request.name}: ${explain(read.error)}`);
  try {
    const value = await handler(read.data as never);
    return { ok: true, value: output.parse(value) };
  } catch (error) {
    return asFailure(error, request.name, log);
  }
}

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(api, name);
}

/** What was thrown as a reply. Foreseen errors keep their words; any other is logged and told as a fault of ours. */
export function asFailure(error: unknown, doing: string, log: (line: string) => void): Reply<never> {
  if (error instanceof ArchiveError) return failure(error.code, error.message);
  const refused = asDiskError(error);
  log(`${doing}: ${linesOf(error, refused === null)}`);
  if (refused) return failure(refused.code, refused.message);
  return failure(
    'internal',
    `Pressmark failed at “${doing}”. Nothing that was stored is lost; the log has the details.`,
  );
}

/** Where in the program it was is of use for a fault of ours only. */
function linesOf(error: unknown, withPlace: boolean): string {
  if (!(error instanceof Error)) return String(error);
  return (withPlace && error.stack) || error.message;
}

function failure(code: ArchiveError['code'], message: string): Reply<never> {
  return { ok: false, error: { code, message } };
}

function explain(error: z.ZodError): string {
  const { issues } = error;
  const lines = issues.slice(0, 3).map((issue) => {
    const where = issue.path.map(String).join('.');
    return where ? `${where}: ${issue.message}` : issue.message;
  });
  return lines.join('; ');
}
