// libsql has prebuilt binaries in the registry, also for Node.js 20: better-sqlite3 downloads its binary
// from elsewhere, node-sqlite3-wasm leaves its lock behind when killed, node:sqlite needs 22.13.
import Database from 'libsql';
import type { Row, Sql } from './sql.ts';

/**
 * @param path the database file; created if it does not exist
 * @returns SQLite, in a mode in which writes survive a power failure
 */
export function sqlite(path: string): Sql {
  const database = new Database(path, { timeout: 5000 });
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  // Deleted data is erased from the file, too.
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
