import type { Analysis } from '../../language/analysis.ts';
import type { Db } from '../../storage/database.ts';
import { type Fragment, fragment } from '../compile/fragment.ts';
import { type ReadDocument, readDocument } from './document.ts';
import type { TextCheck } from './evaluate.ts';

/** What the index alone cannot tell, asked of the real text of each candidate by a function of SQL. */
export interface Checks {
  /** A condition on `f.rowid`, a document's number. It holds until some hundred others were made. */
  condition(check: TextCheck): Fragment;
}

const name = 'pressmark_check';
const mostKept = 200;

interface Kept {
  readonly check: TextCheck;
  readonly answers: Map<number, boolean>;
}

/** Defines the function on a connection. A document is asked once by each check, however often SQLite comes by. */
export function createChecks(db: Db, analysis: Analysis): Checks {
  const kept = new Map<number, Kept>();
  let last = 0;
  /** Several checks of a search ask the same document one after the other. */
  let newest: { readonly docid: number; readonly document: ReadDocument | null } | null = null;
  const documentAt = (docid: number): ReadDocument | null => {
    if (newest?.docid !== docid) newest = { docid, document: readDocument(db, docid, analysis) };
    return newest.document;
  };
  db.define(name, (number, docid) => {
    const found = kept.get(Number(number));
    if (!found) throw new Error('This search is over.');
    const known = found.answers.get(Number(docid));
    if (known !== undefined) return known ? 1 : 0;
    const document = documentAt(Number(docid));
    const answer = document !== null && found.check(document);
    found.answers.set(Number(docid), answer);
    return answer ? 1 : 0;
  });
  return {
    condition(check) {
      newest = null;
      kept.set(++last, { check, answers: new Map() });
      kept.delete(last - mostKept);
      // SQLite asks what has a subquery of the row after all else (https://sqlite.org/src/file/src/wherecode.c): a text is to be read last.
      return fragment(`${name}(?, (SELECT f.rowid))`, last);
    },
  };
}
