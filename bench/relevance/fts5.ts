import { openDatabase } from '../../electron/core/storage/database.ts';
import { depth } from './measures.ts';
import type { Retriever } from './retriever.ts';

/** A table of FTS5 as its documentation has it, any of the words, by its bm25. */
const fts5 = (tokenizer: string): Retriever => ({
  name: `FTS5, ${tokenizer}`,
  async open(documents) {
    const db = openDatabase(':memory:');
    db.exec(`CREATE VIRTUAL TABLE documents USING fts5(title, text, tokenize = '${tokenizer}')`);
    for (const { id, title, text } of documents) {
      db.run('INSERT INTO documents (rowid, title, text) VALUES (?, ?, ?)', id, title, text);
    }
    return {
      async rank(query) {
        const words = query.match(/[\p{L}\p{N}]+/gu) ?? [];
        const match = words.map((word) => `"${word}"`).join(' OR ');
        return db
          .all<{ id: number }>(
            `SELECT rowid AS id FROM documents WHERE documents MATCH ? ORDER BY rank LIMIT ${depth}`,
            match,
          )
          .map(({ id }) => id);
      },
      close: async () => db.close(),
    };
  },
});

export const fts5Plain = fts5('unicode61');
export const fts5Porter = fts5('porter unicode61');
