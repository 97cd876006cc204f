import type { UpdateFault } from '../../contract/updates.ts';

/** By an error's code or, where Chromium or Squirrel gives none, by its words. The first that fits holds. */
const faults: readonly (readonly [RegExp, UpdateFault])[] = [
  [/ERR_CHECKSUM_MISMATCH|sha512 checksum mismatch/i, 'spoilt'],
  [/ERR_UPDATER_INVALID_SIGNATURE|code signature|not signed/i, 'signature'],
  [/\b(ENOSPC|EDQUOT|EACCES|EPERM|EROFS|EIO)\b|read-only volume/, 'disk'],
  // https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h
  [
    /ERR_(INTERNET_DISCONNECTED|NAME_NOT_RESOLVED|NETWORK_\w+|ADDRESS_UNREACHABLE|CONNECTION_\w+|TIMED_OUT|PROXY_\w+|TUNNEL_\w+)|timed out/,
    'offline',
  ],
  [/HTTP_ERROR_\d+|ERR_UPDATER_|ERR_XML_|ERR_(CERT|SSL)_|, status \d{3}/, 'server'],
];

/** What an error of the updater comes to. */
export function faultOf(error: unknown): UpdateFault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const words = `${code} ${detailOf(error)}`;
  return faults.find(([pattern]) => pattern.test(words))?.[1] ?? 'other';
}

/** An error's first line: what follows may hold a whole page of the server's. */
export function detailOf(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return (words.split('\n', 1)[0] ?? '').slice(0, 300);
}
