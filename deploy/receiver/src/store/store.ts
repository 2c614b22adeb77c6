/**
 * Every accepted ticket, by its key: those to be made, and those made. A ticket's text is kept only until
 * it is made; its key is kept longer, so that it is never made twice.
 */
import type { Row, Sql } from './sql.ts';

export const states = ['waiting', 'sending', 'made', 'refused'] as const;
export type State = (typeof states)[number];

/** All times are in milliseconds since 1970. */
export interface Entry {
  readonly key: string;
  /** The fingerprint of its content. */
  readonly content: string;
  /** The summary as JSON; empty once the ticket is made. */
  readonly body: string;
  readonly state: State;
  /** Whether an attempt ended with an unknown result. */
  readonly isUncertain: boolean;
  readonly attempts: number;
  readonly receivedAt: number;
  /** Its number in the ticket system. */
  readonly ticket?: string;
  /** Why it has not been made yet. */
  readonly reason?: string;
}

type Kept = Pick<Entry, 'key' | 'content' | 'body'>;

/** The result of an attempt. */
export interface Settled {
  readonly state: Exclude<State, 'sending'>;
  readonly isUncertain: boolean;
  /** When to try next. */
  readonly due: number;
  readonly ticket?: string;
  readonly reason?: string;
}

const schema = [
  `CREATE TABLE IF NOT EXISTS tickets (
    key TEXT PRIMARY KEY,
    content TEXT NOT NULL,
    body TEXT NOT NULL,
    state TEXT NOT NULL,
    uncertain INTEGER NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    due BIGINT NOT NULL,
    owner TEXT,
    received BIGINT NOT NULL,
    changed BIGINT NOT NULL,
    ticket TEXT,
    reason TEXT
  )`,
  'CREATE INDEX IF NOT EXISTS tickets_due ON tickets (state, due)',
];

const read = (row: Row): Entry => ({
  key: String(row.key),
  content: String(row.content),
  body: String(row.body),
  state: row.state as State,
  isUncertain: Number(row.uncertain) === 1,
  attempts: Number(row.attempts),
  receivedAt: Number(row.received),
  ...(row.ticket !== null && { ticket: String(row.ticket) }),
  ...(row.reason !== null && { reason: String(row.reason) }),
});

/** In ms, more than clocks differ by: a ticket dated this far ahead shows that the clock was set back. */
const SET_BACK = 3_600_000;

export class Store {
  readonly #sql: Sql;
  /** Why the last ticket could not be stored; undefined if it was. */
  fault: string | undefined;

  private constructor(sql: Sql) {
    this.#sql = sql;
  }

  /** @returns the store in a database, whose table is created if need be */
  static async open(sql: Sql): Promise<Store> {
    for (const statement of schema) await sql.all(statement);
    // Changes nothing, but fails if the database is not writable.
    await sql.all('UPDATE tickets SET due = due WHERE key = ?', '');
    return new Store(sql);
  }

  /**
   * Stores a new ticket; one whose key is known stays as it is.
   *
   * @returns the ticket stored under the key, and whether it is new
   */
  async accept(ticket: Kept, now: number): Promise<{ entry: Entry; isNew: boolean }> {
    try {
      const accepted = await this.#accept(ticket, now);
      this.fault = undefined;
      return accepted;
    } catch (error) {
      this.fault = `tickets cannot be kept: ${(error as Error).message}`;
      throw error;
    }
  }

  async #accept(
    { key, content, body }: Kept,
    now: number,
  ): Promise<{ entry: Entry; isNew: boolean }> {
    const [made] = await this.#sql.all(
      `INSERT INTO tickets (key, content, body, state, due, received, changed)
       VALUES (?, ?, ?, 'waiting', ?, ?, ?) ON CONFLICT (key) DO NOTHING RETURNING *`,
      ...[key, content, body, now, now, now],
    );
    if (made) return { entry: read(made), isNew: true };
    const entry = await this.get(key);
    // It was purged in the meantime.
    if (entry === undefined) return this.#accept({ key, content, body }, now);
    return { entry, isNew: false };
  }

  async get(key: string): Promise<Entry | undefined> {
    const [row] = await this.#sql.all('SELECT * FROM tickets WHERE key = ?', key);
    return row && read(row);
  }

  /**
   * Claims a ticket that is due, and holds it until it is settled or the time is up: if the time runs out,
   * its owner is gone, and the result of the attempt is unknown.
   *
   * @param owner the instance that claims it
   * @param until when the hold expires
   * @param key the ticket to claim; any ticket if left out
   */
  async claim(owner: string, now: number, until: number, key?: string): Promise<Entry | undefined> {
    const [row] = await this.#sql.all(
      `UPDATE tickets SET
         uncertain = CASE WHEN state = 'sending' THEN 1 ELSE uncertain END,
         state = 'sending', attempts = attempts + 1, owner = ?, due = ?, changed = ?
       WHERE key = (
         SELECT key FROM tickets WHERE state IN ('waiting', 'sending')
         AND (due <= ? OR (state = 'waiting' AND changed > ?))
         ${key === undefined ? '' : 'AND key = ?'} ORDER BY due LIMIT 1 ${this.#sql.skipLocked}
       ) RETURNING *`,
      ...[owner, until, now, now, now + SET_BACK],
      ...(key === undefined ? [] : [key]),
    );
    return row && read(row);
  }

  /** @returns whether the ticket was still held by the owner */
  async settle(owner: string, key: string, settled: Settled, now: number): Promise<boolean> {
    const { state, isUncertain, due, ticket, reason } = settled;
    const rows = await this.#sql.all(
      `UPDATE tickets SET state = ?, uncertain = ?, due = ?, owner = NULL, changed = ?,
         ticket = ?, reason = ?, body = CASE WHEN ? = 'made' THEN '' ELSE body END
       WHERE key = ? AND owner = ? RETURNING key`,
      ...[state, isUncertain ? 1 : 0, due, now, ticket ?? null, reason ?? null, state, key, owner],
    );
    return rows.length > 0;
  }

  /** Has a refused ticket retried, or a waiting one tried now; all of them if no key is given. */
  async retry(now: number, key?: string): Promise<number> {
    const rows = await this.#sql.all(
      `UPDATE tickets SET state = 'waiting', due = ?, changed = ?
       WHERE (state = 'refused' OR (state = 'waiting' AND uncertain = 0))
       ${key === undefined ? '' : 'AND key = ?'} RETURNING key`,
      ...[now, now],
      ...(key === undefined ? [] : [key]),
    );
    return rows.length;
  }

  /** @returns how many tickets are in each state, and since when the oldest one has been waiting */
  async count(): Promise<{ by: Record<State, number>; oldest: number | undefined }> {
    const rows = await this.#sql.all(
      'SELECT state, COUNT(*) AS n, MIN(received) AS oldest FROM tickets GROUP BY state',
    );
    const of = (state: State) => rows.find((row) => row.state === state);
    const open = [of('waiting'), of('sending')].flatMap((row) => (row ? [Number(row.oldest)] : []));
    const by = Object.fromEntries(states.map((state) => [state, Number(of(state)?.n ?? 0)]));
    return {
      by: by as Record<State, number>,
      oldest: open.length === 0 ? undefined : Math.min(...open),
    };
  }

  /** @returns whether that many tickets are still to be made */
  async isFull(most: number): Promise<boolean> {
    const [row] = await this.#sql.all(
      `SELECT COUNT(*) AS n FROM
         (SELECT 1 FROM tickets WHERE state IN ('waiting', 'sending') LIMIT ?) AS open`,
      most,
    );
    return Number(row?.n) >= most;
  }

  /** @returns when the next ticket is due; undefined if none is waiting */
  async nextDue(): Promise<number | undefined> {
    const [row] = await this.#sql.all(
      "SELECT MIN(due) AS due FROM tickets WHERE state IN ('waiting', 'sending')",
    );
    return row?.due == null ? undefined : Number(row.due);
  }

  /** @returns the tickets not made yet, the oldest first */
  async open(): Promise<Entry[]> {
    const rows = await this.#sql.all(
      "SELECT * FROM tickets WHERE state <> 'made' ORDER BY received LIMIT 1000",
    );
    return rows.map(read);
  }

  /** Forgets the keys of tickets that were made before a time. */
  async purge(before: number): Promise<void> {
    await this.#sql.all("DELETE FROM tickets WHERE state = 'made' AND changed < ?", before);
  }

  close(): Promise<void> {
    return this.#sql.close();
  }
}
