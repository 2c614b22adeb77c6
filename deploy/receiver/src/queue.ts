/** Makes the tickets that are due, a few at a time, until each is made or refused. */
import { randomUUID } from 'node:crypto';
import type { FastifyBaseLogger } from 'fastify';
import type { CaseSummary } from '../../../src/engine/summary/summarySchema.ts';
import { waitAfter } from '../../../src/tickets/deliver.ts';
import type { Config } from './config.ts';
import type { Metrics } from './metrics.ts';
import type { Entry, Settled, Store } from './store/store.ts';
import type { Outcome, TicketSystem } from './system.ts';
import { wordsOf } from './words.ts';

/** How many tickets are made at the same time. */
const AT_ONCE = 4;

/** After this many failures in a row the system counts as away: tickets probe it one at a time. */
const AWAY = 3;

/** The longest pause before looking for tickets, in ms: another instance may have left some. */
const LOOK = 5_000;

/** Added to the time that an attempt may take, in ms, for the receiver's own work. */
const MARGIN = 5_000;

const DAY = 86_400_000;

interface Parts {
  readonly store: Store;
  readonly system: TicketSystem;
  readonly config: Config;
  readonly metrics: Metrics;
  readonly log: FastifyBaseLogger;
}

export class Queue {
  readonly #parts: Parts;
  /** New at each start, so that nobody owns what a dead instance held. */
  readonly #owner = randomUUID();
  readonly #running = new Set<Promise<void>>();
  readonly #waiting = new Map<string, Set<(settled: Settled) => void>>();
  #timer: NodeJS.Timeout | undefined;
  #isStopped = false;
  /** How many attempts in a row failed because the system could not make tickets. */
  #failures = 0;
  /** When the next ticket probes a system that is away: by a monotonic clock, like the next field. */
  #quietUntil = 0;
  #purgedAt = Number.NEGATIVE_INFINITY;
  /** Why the system could not make tickets at the last attempt. */
  trouble: string | undefined;
  /** Set if a ticket that was made cannot be found: then one may be made twice. */
  blind: string | undefined;
  #isProved = false;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Starts looking for tickets. */
  start(): void {
    this.#lookIn(0);
  }

  /** Takes on no more tickets, and waits for those in progress. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    await Promise.all(this.#running);
  }

  /**
   * @param key the key of a waiting ticket
   * @param within milliseconds
   * @returns its result if it comes in that time; otherwise undefined
   */
  async attempt(key: string, within: number): Promise<Settled | undefined> {
    this.#lookIn(0);
    // Don't make somebody wait for a system that is away.
    if (within === 0 || this.trouble !== undefined) return undefined;
    const listeners = this.#waiting.get(key) ?? new Set();
    this.#waiting.set(key, listeners);
    return new Promise((resolve) => {
      const hear = (settled?: Settled) => {
        clearTimeout(timer);
        listeners.delete(hear);
        if (listeners.size === 0) this.#waiting.delete(key);
        resolve(settled);
      };
      const timer = setTimeout(hear, within);
      listeners.add(hear);
    });
  }

  #lookIn(ms: number): void {
    if (this.#isStopped) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#look().catch((error: Error) => {
        this.#parts.log.error({ event: 'store', error: error.message }, 'the store fails');
        this.#lookIn(LOOK);
      });
    }, ms);
  }

  async #look(): Promise<void> {
    const { store, config } = this.#parts;
    const { timeout, settle } = config.times;
    const isAway = this.#failures >= AWAY;
    const quiet = isAway ? this.#quietUntil - performance.now() : 0;
    if (quiet > 0) return this.#lookIn(quiet);
    const atOnce = isAway ? 1 : AT_ONCE;
    while (this.#running.size < atOnce && !this.#isStopped) {
      const now = Date.now();
      // A ticket is searched for and then made, each in its own session if the system uses sessions.
      const requests = config.system.template.session ? 4 : 2;
      const until = now + Math.max(settle, timeout * requests) * 1000 + MARGIN;
      const entry = await store.claim(this.#owner, now, until);
      if (entry === undefined) break;
      const run = this.#make(entry).finally(() => {
        this.#running.delete(run);
        this.#lookIn(0);
      });
      this.#running.add(run);
    }
    if (performance.now() - this.#purgedAt > DAY / 24) {
      this.#purgedAt = performance.now();
      await store.purge(Date.now() - config.keepDays * DAY);
    }
    if (this.#running.size >= atOnce) return;
    const due = await store.nextDue();
    this.#lookIn(Math.min(LOOK, Math.max(20, (due ?? Number.POSITIVE_INFINITY) - Date.now())));
  }

  async #make(entry: Entry): Promise<void> {
    const { store, log, metrics } = this.#parts;
    const { key, attempts } = entry;
    const begun = Date.now();
    try {
      const outcome = await this.#outcomeOf(entry);
      const label = outcome.kind === 'made' && outcome.found ? 'found' : outcome.kind;
      metrics.attempts.inc({ outcome: label });
      metrics.seconds.observe((Date.now() - begun) / 1000);
      // The system's answer may quote the ticket: it is kept for the operator, but not logged.
      const status = 'reason' in outcome ? /^[^{<"]{0,60}/.exec(outcome.reason)?.[0] : undefined;
      const line = { event: 'attempt', key, outcome: label, attempts, ...(status && { status }) };
      const isBad = outcome.kind === 'refused' || outcome.kind === 'closed';
      log[isBad ? 'error' : outcome.kind === 'made' ? 'info' : 'warn'](line);
      const isTrouble = outcome.kind !== 'made' && outcome.kind !== 'refused';
      this.#hearOf(isTrouble ? outcome.reason : undefined);
      const settled = this.#settledBy(outcome, entry, begun);
      if (!(await store.settle(this.#owner, key, settled, Date.now()))) {
        log.error({ event: 'late', key }, 'held for too long: another instance has taken it over');
        return;
      }
      for (const hear of this.#waiting.get(key) ?? []) hear(settled);
      if (label === 'made') this.#proveSearch(key);
    } catch (error) {
      // Its hold expires, and then it is searched for like one of an instance that has died.
      log.error({ event: 'store', key, error: (error as Error).message }, 'not written down');
    }
  }

  #hearOf(trouble: string | undefined): void {
    this.trouble = trouble;
    this.#failures = trouble === undefined ? 0 : this.#failures + 1;
    const pause = waitAfter(this.#failures - AWAY + 1, Math.random(), 0, this.#pauses);
    if (this.#failures >= AWAY) this.#quietUntil = performance.now() + pause;
  }

  get #pauses() {
    const { firstPause, longestPause } = this.#parts.config.times;
    return { first: firstPause * 1000, longest: longestPause * 1000 };
  }

  /** Searches for the first ticket made, as is done for uncertain ones: the search must find it. */
  #proveSearch(key: string): void {
    if (this.#isProved) return;
    this.#isProved = true;
    const { system, config, log } = this.#parts;
    const look = async () => {
      const found = await system.find(key).catch((error: Error) => ({ kind: error.message }));
      this.blind = found.kind === 'made' ? undefined : 'a ticket that was made is not found';
      if (this.blind) log.error({ event: 'blind', key }, `${this.blind}: ${found.kind}`);
      if (this.blind) this.#isProved = false;
    };
    setTimeout(() => void look(), config.times.settle * 1000).unref();
  }

  async #outcomeOf({ key, body, isUncertain }: Entry): Promise<Outcome> {
    const { system, config } = this.#parts;
    const summary = JSON.parse(body) as CaseSummary;
    const words = await wordsOf(summary, config.system.template.subject);
    return system.deliver(key, words, isUncertain);
  }

  #settledBy(outcome: Outcome, { attempts }: Entry, begun: number): Settled {
    const now = Date.now();
    if (outcome.kind === 'made')
      return { state: 'made', isUncertain: false, due: now, ticket: outcome.ticket };
    const { kind, reason } = outcome;
    if (kind === 'refused') return { state: 'refused', isUncertain: false, due: now, reason };
    const { settle } = this.#parts.config.times;
    const after = kind === 'again' ? outcome.after : undefined;
    const next = now + waitAfter(attempts, Math.random(), after, this.#pauses);
    const isUncertain = kind === 'uncertain';
    // The system may still be working on it: searching too early would miss it, and make it twice.
    const due = isUncertain ? Math.max(next, begun + settle * 1000, now + settle * 1000) : next;
    return { state: 'waiting', isUncertain, due, reason };
  }
}
