/**
 * Every ticket that was accepted, by its key: what has to be made, and what was. A ticket's words are
 * kept until it is made and no longer; its key is kept longer, so that it is never made twice.
 */
import type { Row, Sql } from './sql.ts';

export const states = ['waiting', 'sending', 'made', 'refused'] as const;
export type State = (typeof states)[number];

/** All times in milliseconds since 1970. */
export interface Entry {
  readonly key: string;
  /** The fingerprint of what it says. */
  readonly content: string;
  /** The summary as JSON; empty once the ticket is made. */
  readonly body: string;
  readonly state: State;
  /** Whether an attempt ended without anybody knowing how. */
  readonly isUncertain: boolean;
  readonly attempts: number;
  readonly receivedAt: number;
  /** Its number in the ticket system. */
  readonly ticket?: string;
  /** Why it is not made yet. */
  readonly reason?: string;
}

type Kept = Pick<Entry, 'key' | 'content' | 'body'>;

/** What an attempt left. */
export interface Settled {
  readonly state: Exclude<State, 'sending'>;
  readonly isUncertain: boolean;
  /** When it is tried next. */
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

/** More than clocks differ by, in ms. A ticket written down so long from now says that the clock was set back. */
const SET_BACK = 3_600_000;

export class Store {
  readonly #sql: Sql;
  /** Why the last ticket could not be kept; undefined where it was. */
  fault: string | undefined;

  private constructor(sql: Sql) {
    this.#sql = sql;
  }

  /** @returns the store in a database, whose table is made where there is none */
  static async open(sql: Sql): Promise<Store> {
    for (const statement of schema) await sql.all(statement);
    // It changes nothing, and fails where nothing can be written.
    await sql.all('UPDATE tickets SET due = due WHERE key = ?', '');
    return new Store(sql);
  }

  /**
   * Keeps a ticket that is new; one whose key is known stays as it is.
   *
   * @returns the ticket that is kept under the key, and whether it is new
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
    // It was purged in between.
    if (entry === undefined) return this.#accept({ key, content, body }, now);
    return { entry, isNew: false };
  }

  async get(key: string): Promise<Entry | undefined> {
    const [row] = await this.#sql.all('SELECT * FROM tickets WHERE key = ?', key);
    return row && read(row);
  }

  /**
   * Takes a ticket that is due, and holds it until it is settled or the time is up: then whoever held
   * it is gone, and how its attempt ended is not known.
   *
   * @param owner who takes it
   * @param until when it is free again
   * @param key the one that is wanted; any where it is left out
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

  /** @returns whether it was still the owner's to settle */
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

  /** Has a refused ticket tried again, or one that waits tried now; all of them without a key. */
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

  /** @returns how many there are in each state, and since when the oldest that waits does */
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

  /** @returns whether that many tickets are not made yet */
  async isFull(most: number): Promise<boolean> {
    const [row] = await this.#sql.all(
      `SELECT COUNT(*) AS n FROM
         (SELECT 1 FROM tickets WHERE state IN ('waiting', 'sending') LIMIT ?) AS open`,
      most,
    );
    return Number(row?.n) >= most;
  }

  /** @returns when the next ticket is due; undefined where none waits */
  async nextDue(): Promise<number | undefined> {
    const [row] = await this.#sql.all(
      "SELECT MIN(due) AS due FROM tickets WHERE state IN ('waiting', 'sending')",
    );
    return row?.due == null ? undefined : Number(row.due);
  }

  /** @returns the tickets that are not made, the oldest first */
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
