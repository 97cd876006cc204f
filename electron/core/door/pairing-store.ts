import type { Pairing } from '../../contract/door.ts';
import type { Db } from '../storage/database.ts';

interface PairingRow {
  readonly uid: string;
  readonly name: string;
  readonly origin: string | null;
  readonly paired_at: string;
  readonly used_at: string | null;
}

const toPairing = (row: PairingRow): Pairing => ({
  id: row.uid,
  name: row.name,
  origin: row.origin,
  pairedAt: row.paired_at,
  usedAt: row.used_at,
});

/** Every pairing, the oldest first. */
export function allPairings(db: Db): Pairing[] {
  return db
    .all<PairingRow>('SELECT uid, name, origin, paired_at, used_at FROM pairing ORDER BY id')
    .map(toPairing);
}

/** @param token the SHA-256 of the token; the token itself is never stored */
export function insertPairing(db: Db, pairing: Pairing, token: Uint8Array): void {
  db.run(
    'INSERT INTO pairing (uid, name, origin, token, paired_at) VALUES (?, ?, ?, ?, ?)',
    pairing.id,
    pairing.name,
    pairing.origin,
    token,
    pairing.pairedAt,
  );
}

/** The pairing that a token's SHA-256 belongs to. */
export function pairingByToken(db: Db, token: Uint8Array): Pairing | null {
  const row = db.get<PairingRow>(
    'SELECT uid, name, origin, paired_at, used_at FROM pairing WHERE token = ?',
    token,
  );
  return row ? toPairing(row) : null;
}

/** Whether any pairing was made by this extension. */
export const isPairedOrigin = (db: Db, origin: string): boolean =>
  db.get('SELECT 1 FROM pairing WHERE origin = ?', origin) !== undefined;

/** @returns whether there was one of this id */
export const deletePairing = (db: Db, id: string): boolean =>
  db.run('DELETE FROM pairing WHERE uid = ?', id).changes > 0;

/** Notes when a pairing's last clip was taken in. */
export function touchPairing(db: Db, id: string, at: string): void {
  db.run('UPDATE pairing SET used_at = ? WHERE uid = ?', at, id);
}
