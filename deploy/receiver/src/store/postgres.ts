import pg from 'pg';
import type { Sql } from './sql.ts';

/**
 * @param url a connection string
 * @param onLost called when an idle connection breaks
 * @returns PostgreSQL, which several instances can share
 */
export function postgres(url: string, onLost: (error: Error) => void): Sql {
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5000 });
  pool.on('error', onLost);
  return {
    skipLocked: 'FOR UPDATE SKIP LOCKED',
    async all(sql, ...values) {
      let at = 0;
      const numbered = sql.replace(/\?/g, () => {
        at += 1;
        return `$${at}`;
      });
      return (await pool.query(numbered, values)).rows;
    },
    close: () => pool.end(),
  };
}
