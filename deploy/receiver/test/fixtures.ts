/** A ticket system of a few lines, and receivers before it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach } from 'vitest';
import type { CaseSummary } from '../../../src/engine/summary/summarySchema.ts';
import { readConfig } from '../src/config.ts';
import { type Receiver, receiverOf } from '../src/receiver.ts';

export const sample = JSON.parse(
  readFileSync(new URL('./summary.json', import.meta.url), 'utf8'),
) as CaseSummary;

const endings: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

/** @returns a folder that is gone after the test */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'receiver-'));
  endings.push(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

interface Made {
  readonly key: string;
  readonly subject: string;
  readonly text: string;
}

type Answer =
  | {
      readonly status: number;
      readonly json?: unknown;
      /** HTML in its place. */
      readonly page?: string;
      /** When to come again. */
      readonly after?: string;
      /** Where it leads. */
      readonly to?: string;
    }
  | 'lost'
  | 'none';

/** A system with Request Tracker's interface, as far as the template uses it. */
export class ToySystem {
  readonly made: Made[] = [];
  readonly asked: string[] = [];
  url = '';
  /** Answers a request to make a ticket in its place; `lost` makes the ticket and cuts the answer off. */
  instead: (() => Answer | undefined) | undefined;
  #server = createServer((request, response) => void this.#answer(request, response));

  async open(port = 0): Promise<void> {
    await new Promise<void>((ready) => this.#server.listen(port, '127.0.0.1', ready));
    const address = this.#server.address();
    if (address && typeof address === 'object') this.url = `http://127.0.0.1:${address.port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  async #answer(request: IncomingMessage, response: ServerResponse) {
    const send = (status: number, json: unknown) =>
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(json));
    this.asked.push(`${request.method} ${request.url}`);
    if (request.headers.authorization !== 'token secret')
      return send(401, { message: 'Unauthorized' });
    if (request.method === 'GET') {
      const query = new URL(request.url ?? '', this.url).searchParams.get('query') ?? '';
      const items = this.made.flatMap(({ key }, i) =>
        query.includes(`'${key}'`)
          ? [{ id: String(i + 1), CustomFields: [{ values: [key] }] }]
          : [],
      );
      return send(200, request.url?.includes('queue/') ? { name: 'Case key' } : { items });
    }
    let body = '';
    for await (const chunk of request) body += chunk;
    const instead = this.instead?.();
    if (instead === 'none') return request.socket.destroy();
    if (instead && instead !== 'lost') {
      const { status, json = {}, page, to, after } = instead;
      return response
        .writeHead(status, { ...(to && { Location: to }), ...(after && { 'Retry-After': after }) })
        .end(page ?? JSON.stringify(json));
    }
    const { Subject, Content, CustomFields } = JSON.parse(body);
    this.made.push({ key: CustomFields['Case key'], subject: Subject, text: Content });
    return instead === 'lost' ? request.socket.destroy() : send(201, { id: this.made.length });
  }
}

export async function toySystem(): Promise<ToySystem> {
  const system = new ToySystem();
  await system.open();
  endings.push(() => system.close());
  return system;
}

/** What is set for a test: no pause is longer than it has to be. */
export const settings = (url: string, more: object = {}) => ({
  listen: { port: 0 },
  site: 'https://help.example.org',
  store: { sqlite: 'tickets.sqlite' },
  system: {
    template: 'request-tracker',
    url,
    tokenFile: 'token',
    settings: { queue: 'General', field: 'Case key' },
  },
  times: { answer: 20, timeout: 5, settle: 0.05, firstPause: 0.01, longestPause: 0.05 },
  ...more,
});

/** @returns the configuration's file, in a folder with its token */
export function written(config: object, at = folder(), token = 'secret\n'): string {
  writeFileSync(join(at, 'token'), token);
  const path = join(at, 'receiver.json');
  writeFileSync(path, JSON.stringify(config));
  return path;
}

export interface Running extends Receiver {
  readonly url: string;
  /** All that it has logged. */
  readonly log: string[];
}

/** @param path a configuration's file */
export async function running(path: string): Promise<Running> {
  const log: string[] = [];
  const logger = pino({ base: null }, { write: (line: string) => void log.push(line) });
  const receiver = await receiverOf(readConfig(path), logger);
  const url = await receiver.start();
  let isStopped = false;
  const stop = async () => {
    if (!isStopped) await receiver.stop();
    isStopped = true;
  };
  endings.push(stop);
  return { ...receiver, stop, url, log };
}

let keys = 0;
export const newKey = (): string => {
  keys += 1;
  return `6700b51e-bf8e-455b-860a-77fbc53be3e8-${keys}`;
};

/** Hands a ticket over as a page does. */
export async function post(
  { url }: { readonly url: string },
  body: unknown = sample,
  headers: Record<string, string> = { 'Idempotency-Key': newKey() },
) {
  const answer = await fetch(`${url}/tickets`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return {
    status: answer.status,
    after: answer.headers.get('Retry-After'),
    json: (await answer.json()) as Record<string, string>,
  };
}
