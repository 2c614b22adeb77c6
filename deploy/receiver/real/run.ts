/**
 * `npm run test:tickets [-- request-tracker|redmine] [-- --sends 1000]`: hands tickets over to a real
 * ticket system, by receivers that are killed, over a connection that loses answers, while the system is
 * away for an hour (a minute here: all pauses are a sixtieth). In the end each ticket is there, once.
 *
 * Request Tracker is behind one receiver with SQLite, Redmine behind two with PostgreSQL.
 */
import { type ChildProcess, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CaseSummary } from '../../../src/engine/summary/summarySchema.ts';
import { outcomeOfAttempt, waitAfter } from '../../../src/tickets/deliver.ts';
import { contentOf, ticketKey } from '../../../src/tickets/ticket.ts';
import { look } from './look.ts';
import { startPostgres } from './postgres.ts';
import { freePort, kill, pause, start, until } from './processes.ts';
import { FaultyProxy } from './proxy.ts';
import { install, type RealSystem, startRedmine, startRequestTracker } from './systems.ts';

const SITE = 'https://help.example.org';
const RECEIVER = 'deploy/receiver/dist/receiver.js';

/** An hour of the system being away, in ms. */
const HOUR = 60_000;

/** How many more tickets are made until another receiver is killed. */
const BETWEEN_KILLS = 25;

/** How long the receiver waits for an answer, in seconds: a busy machine is slow. */
const PATIENCE = 20;

/** How many pages send at the same time. */
const SENDERS = 8;

const sample = JSON.parse(readFileSync('deploy/receiver/test/summary.json', 'utf8')) as CaseSummary;

/** Numbers from 0 up to 1, the same in every run (mulberry32). */
function numbers(seed: number): () => number {
  let at = seed;
  return () => {
    at = (at + 0x6d2b79f5) | 0;
    let bits = Math.imul(at ^ (at >>> 15), 1 | at);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Ticket {
  readonly key: string;
  readonly body: string;
}

function ticket(number: number): Ticket {
  const summary = { ...sample, contact: `visitor ${number}, +44 20 7946 0${number % 1000}` };
  return { key: ticketKey(randomUUID(), contentOf(summary)), body: JSON.stringify(summary) };
}

/** Receivers with one configuration, one of which is killed now and then. */
class Receivers {
  kills = 0;
  readonly #folder: string;
  readonly #ports: readonly number[];
  readonly #children: (ChildProcess | undefined)[] = [];

  constructor(folder: string, ports: readonly number[], config: object) {
    this.#folder = folder;
    this.#ports = ports;
    for (const port of ports)
      writeFileSync(this.#file(port), JSON.stringify({ ...config, listen: { port } }));
  }

  #file = (port: number) => join(this.#folder, `receiver-${port}.json`);

  /** The address of one of them. */
  at = (dice: number) => `http://127.0.0.1:${this.#ports[Math.floor(dice * this.#ports.length)]}`;

  startAt(i: number): void {
    const args = [RECEIVER, this.#file(this.#ports[i] ?? 0)];
    this.#children[i] = start(process.execPath, args, { log: join(this.#folder, 'receiver.log') });
  }

  async killOne(dice: number): Promise<void> {
    const i = Math.floor(dice * this.#ports.length);
    const child = this.#children[i];
    if (child) kill(child, 'SIGKILL');
    this.kills += 1;
    await pause(500);
    this.startAt(i);
  }

  /** Waits until all of them serve. */
  async ready(): Promise<void> {
    for (const port of this.#ports)
      await until(
        `the receiver at ${port}`,
        60,
        async () => (await fetch(`http://127.0.0.1:${port}/health`)).ok,
      );
  }

  async health(): Promise<{ tickets: Record<string, number> }> {
    return (await fetch(`${this.at(0)}/health`)).json() as never;
  }

  /** All stop as they are told to. @returns their exit codes */
  async stop(): Promise<(number | null)[]> {
    return Promise.all(
      this.#children.map(
        (child) =>
          new Promise<number | null>((done) => {
            child?.on('exit', done);
            child?.kill('SIGTERM');
          }),
      ),
    );
  }

  command(...words: string[]): string {
    const args = [RECEIVER, this.#file(this.#ports[0] ?? 0), ...words];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    return stdout + stderr;
  }
}

/** Sends a ticket as a page does, until it has arrived. */
async function send({ key, body }: Ticket, to: () => string, statuses: Map<string, number>) {
  for (let attempt = 1; ; attempt += 1) {
    const status = await fetch(`${to()}/tickets`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
      body,
      signal: AbortSignal.timeout(10_000),
    }).then(
      (answer) => answer.status,
      () => undefined,
    );
    const name = String(status ?? 'no answer');
    statuses.set(name, (statuses.get(name) ?? 0) + 1);
    const outcome = status && outcomeOfAttempt(status, new Headers(), Date.now());
    if (outcome && outcome.kind === 'sent') return;
    if (outcome && outcome.kind === 'refused') throw new Error(`${key} was refused: ${status}`);
    await pause(Math.min(2_000, waitAfter(attempt, Math.random()) / 10));
  }
}

/** All tickets, some of them twice at once, some once more later. */
async function sendAll(
  tickets: readonly Ticket[],
  to: () => string,
  dice: () => number,
  onSent: (count: number) => void,
) {
  const statuses = new Map<string, number>();
  const waiting = [...tickets];
  const doubles = { atOnce: 0, later: 0 };
  let sent = 0;
  const sender = async () => {
    for (let one = waiting.shift(); one; one = waiting.shift()) {
      const isDouble = dice() < 0.1;
      if (isDouble) doubles.atOnce += 1;
      await Promise.all([send(one, to, statuses), ...(isDouble ? [send(one, to, statuses)] : [])]);
      if (dice() < 0.05) {
        doubles.later += 1;
        await send(one, to, statuses);
      }
      sent += 1;
      onSent(sent);
    }
  };
  await Promise.all(Array.from({ length: SENDERS }, sender));
  return { statuses: Object.fromEntries(statuses), doubles };
}

/** Kills a receiver each time that so many more tickets are made. @returns what ends that */
function killNowAndThen(receivers: Receivers, dice: () => number): () => Promise<void> {
  let isOver = false;
  let next = BETWEEN_KILLS;
  const run = async () => {
    while (!isOver) {
      await pause(500);
      const made = await receivers.health().then(
        ({ tickets }) => tickets.made ?? 0,
        () => 0,
      );
      if (made < next) continue;
      next = made + BETWEEN_KILLS;
      await receivers.killOne(dice());
    }
  };
  const running = run();
  return () => {
    isOver = true;
    return running;
  };
}

async function receiversFor(system: RealSystem, url: string, folder: string, database?: string) {
  writeFileSync(join(folder, 'token'), system.token);
  if (database) writeFileSync(join(folder, 'database'), database);
  const ports = database ? [await freePort(), await freePort()] : [await freePort()];
  const { template, settings } = system;
  const receivers = new Receivers(folder, ports, {
    site: SITE,
    store: database ? { postgresFile: 'database' } : { sqlite: 'tickets.sqlite' },
    system: { template, url, tokenFile: 'token', settings },
    limits: { perMinute: 1_000_000 },
    times: { answer: 2, timeout: PATIENCE, settle: 25, firstPause: 0.05, longestPause: 5 },
  });
  ports.forEach((_, i) => {
    receivers.startAt(i);
  });
  await receivers.ready();
  return receivers;
}

async function hardship(system: RealSystem, folder: string, sends: number, database?: string) {
  const dice = numbers(19);
  const faults = { busy: 0.02, lost: 0.04, late: 0.02, delay: PATIENCE * 1_250 };
  const proxy = new FaultyProxy(system.url, faults, numbers(20));
  await proxy.open();
  const receivers = await receiversFor(system, proxy.url, folder, database);
  const tickets = Array.from({ length: sends }, (_, i) => ticket(i));
  const begun = Date.now();
  let away: Promise<void> | undefined;
  const endKills = killNowAndThen(receivers, dice);
  const sending = await sendAll(
    tickets,
    () => receivers.at(dice()),
    dice,
    (count) => {
      if (count % 100 === 0) console.log(`  ${count} have arrived`);
      if (count === Math.floor(sends * 0.4))
        away = proxy
          .close()
          .then(() => pause(HOUR))
          .then(() => proxy.open());
    },
  );
  await away;
  await until('every ticket is made', 1_800, async () => {
    const { tickets: by } = await receivers.health();
    return by.waiting === 0 && by.sending === 0;
  });
  await endKills();
  await receivers.ready();
  const seconds = Math.round((Date.now() - begun) / 1000);
  const keys = system.keys();
  const stopped = await receivers.stop();
  const struck = { kills: receivers.kills, ...proxy.struck, 'seconds away': HOUR / 1000 };
  const figures = { sends, ...sending, struck, seconds, tickets: keys.length, stopped };
  console.log(JSON.stringify(figures, undefined, 2));
  await proxy.close();
  const wanted = new Set(tickets.map(({ key }) => key));
  const strange = keys.filter((key) => !wanted.has(key));
  const missing = [...wanted].filter((key) => !keys.includes(key));
  const isExact = keys.length === sends && strange.length === 0 && missing.length === 0;
  if (!isExact || stopped.some((code) => code !== 0)) {
    console.log(receivers.command('list'));
    throw new Error(
      `${system.template}: ${keys.length} tickets for ${sends}; ${missing.length} missing, ${strange.length} not ours`,
    );
  }
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { sends: { type: 'string', default: '1000' } },
});
const results = 'test-results/tickets';
mkdirSync(results, { recursive: true });
for (const name of positionals.length > 0 ? positionals : ['request-tracker', 'redmine']) {
  const folder = mkdtempSync(join(tmpdir(), `receiver-${name}-`));
  console.log(`\n=== ${name}, in ${folder}`);
  const isRedmine = name === 'redmine';
  if (isRedmine) install('postgresql');
  const postgres = isRedmine ? await startPostgres() : undefined;
  const system = await (isRedmine ? startRedmine(folder) : startRequestTracker(folder));
  try {
    await hardship(system, folder, Number(values.sends), postgres?.url);
    await look(system, name, results);
  } finally {
    system.stop();
    postgres?.stop();
  }
  rmSync(folder, { recursive: true, force: true });
}
console.log(`\nEvery ticket is there, once. What their pages look like is in ${results}.`);
process.exit(0);
