// libsql comes ready-made from the registry, for Node.js 20 too: better-sqlite3 fetches its program from
// elsewhere, node-sqlite3-wasm leaves its lock behind when it is killed, node:sqlite needs 22.13.
import Database from 'libsql';
import type { Row, Sql } from './sql.ts';

/**
 * @param path the database's file; it is made where there is none
 * @returns SQLite, in which what is written outlives a power cut
 */
export function sqlite(path: string): Sql {
  const database = new Database(path, { timeout: 5000 });
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  // What is deleted is gone from the file, too.
  database.pragma('secure_delete = ON');
  return {
    skipLocked: '',
    async all(sql, ...values) {
      const statement = database.prepare(sql);
      if (statement.reader) return statement.all(...values) as Row[];
      statement.run(...values);
      return [];
    },
    async close() {
      database.close();
    },
  };
}
