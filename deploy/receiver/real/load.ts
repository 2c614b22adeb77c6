/**
 * `npm run bench:receiver [-- --sends 5000] [-- --senders 32]`: how many tickets the receiver takes in a
 * second, and how long a page waits; on this machine alone, with a ticket system that answers at once, and
 * with one that is away. Only figures; nothing passes or fails.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, createServer, request } from 'node:http';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { hasPostgres, startPostgres } from './postgres.ts';
import { freePort, kill, start, until } from './processes.ts';

const { values } = parseArgs({
  options: {
    sends: { type: 'string', default: '5000' },
    senders: { type: 'string', default: '32' },
  },
});
const [sends, senders] = [Number(values.sends), Number(values.senders)];
const body = readFileSync('deploy/receiver/test/summary.json', 'utf8');
const agent = new Agent({ keepAlive: true, maxSockets: senders });

function post(port: number, key: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': key };
    const options = { host: '127.0.0.1', port, path: '/tickets', method: 'POST', headers, agent };
    request(options, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode ?? 0));
    })
      .on('error', reject)
      .end(body);
  });
}

/** A system that makes a ticket of whatever it gets. */
const system = createServer((incoming, answer) => {
  incoming.resume();
  incoming.on('end', () => {
    answer.writeHead(incoming.method === 'POST' ? 201 : 200, {
      'Content-Type': 'application/json',
    });
    answer.end(incoming.method === 'POST' ? '{"id":1}' : '{"items":[]}');
  });
});

const CPU = 'process_cpu_seconds_total';

const figureOf = (metrics: string, name: string) =>
  Number(new RegExp(`^${name} (\\S+)`, 'm').exec(metrics)?.[1]);

async function measure(name: string, store: object, url: string, answer: number) {
  const folder = mkdtempSync(join(tmpdir(), 'receiver-load-'));
  const port = await freePort();
  writeFileSync(join(folder, 'token'), 'secret');
  if ('postgresFile' in store) writeFileSync(join(folder, 'database'), postgres?.url ?? '');
  const settings = { queue: 'General', field: 'Case key' };
  const config = {
    listen: { port },
    site: 'https://help.example.org',
    store,
    system: { template: 'request-tracker', url, tokenFile: 'token', settings },
    limits: { perMinute: 10_000_000, waiting: 1_000_000 },
    times: { answer },
    log: 'warn',
  };
  const file = join(folder, 'receiver.json');
  writeFileSync(file, JSON.stringify(config));
  const child = start(process.execPath, ['deploy/receiver/dist/receiver.js', file], {
    log: join(folder, 'log'),
  });
  const base = `http://127.0.0.1:${port}`;
  const health = async () => (await fetch(`${base}/health`)).json();
  await until('the receiver', 30, async () => (await health()).tickets !== undefined);
  const before = figureOf(await (await fetch(`${base}/metrics`)).text(), CPU);
  const took: number[] = [];
  const statuses: Record<number, number> = {};
  const begun = performance.now();
  let left = sends;
  await Promise.all(
    Array.from({ length: senders }, async () => {
      while (left > 0) {
        left -= 1;
        const at = performance.now();
        const status = await post(port, randomUUID());
        took.push(performance.now() - at);
        statuses[status] = (statuses[status] ?? 0) + 1;
      }
    }),
  );
  const seconds = (performance.now() - begun) / 1000;
  took.sort((a, b) => a - b);
  const at = (share: number) => `${(took[Math.floor(took.length * share)] ?? 0).toFixed(1)} ms`;
  const metrics = await (await fetch(`${base}/metrics`)).text();
  const memory = figureOf(metrics, 'process_resident_memory_bytes') / 1e6;
  const work = ((figureOf(metrics, CPU) - before) * 1000) / sends;
  console.log(
    `${name}: ${Math.round(sends / seconds)} a second; half wait at most ${at(0.5)}, 95 % ${at(0.95)}, 99 % ${at(0.99)}; ${work.toFixed(1)} ms of a processor a ticket; ${Math.round(memory)} MB; answers ${JSON.stringify(statuses)}`,
  );
  kill(child, 'SIGTERM');
  await new Promise((done) => child.on('exit', done));
  rmSync(folder, { recursive: true, force: true });
}

const postgres = hasPostgres() ? await startPostgres() : undefined;
await new Promise<void>((ready) => system.listen(0, '127.0.0.1', ready));
const address = system.address();
const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
console.log(`${sends} tickets by ${senders} senders; ${cpus().length} × ${cpus()[0]?.model}`);
const stores = [
  ['SQLite', { sqlite: 'tickets.sqlite' }],
  ...(postgres ? [['PostgreSQL', { postgresFile: 'database' }] as const] : []),
] as const;
for (const [name, store] of stores) {
  await measure(`${name}, the system answers`, store, url, 5);
  await measure(`${name}, the system is away`, store, 'http://127.0.0.1:9', 0);
}
postgres?.stop();
process.exit(0);
