import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the ticket system does with one request. */
export type Behaviour =
  /** Takes the ticket and says so, after so many milliseconds. */
  | { takes: true; after?: number }
  /** Takes the ticket, and the connection drops before it says so. */
  | { drops: true }
  /** Takes nothing, and answers so. */
  | { status: number; headers?: Record<string, string> };

export interface TicketSystem {
  readonly url: string;
  /** Every POST, in the order of arrival. */
  readonly requests: { key: string; body: string; at: number; cookie: string | undefined }[];
  /** One ticket for each key, as a system makes them that remembers its keys. */
  readonly tickets: Map<string, string>;
  /** What it does with the next requests; it takes those after them. */
  readonly next: Behaviour[];
  /** Closes all connections and hears nobody. */
  readonly goAway: () => Promise<void>;
  readonly comeBack: () => Promise<void>;
}

/** Receives tickets by HTTP on loopback, on an origin of its own. */
export async function receiveTickets(...next: Behaviour[]): Promise<TicketSystem> {
  const requests: TicketSystem['requests'] = [];
  const tickets = new Map<string, string>();
  const cors = (request: IncomingMessage) => ({
    'Access-Control-Allow-Origin': request.headers.origin ?? '',
    'Access-Control-Expose-Headers': 'Retry-After, Date',
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === 'OPTIONS') {
      response.writeHead(204, {
        ...cors(request),
        'Access-Control-Allow-Methods': 'POST',
        'Access-Control-Allow-Headers': 'content-type, idempotency-key',
      });
      response.end();
      return;
    }
    let body = '';
    for await (const part of request) body += part;
    const key = String(request.headers['idempotency-key']);
    requests.push({ key, body, at: Date.now(), cookie: request.headers.cookie });
    const behaviour = next.shift() ?? { takes: true };
    if ('status' in behaviour) {
      response.writeHead(behaviour.status, { ...cors(request), ...behaviour.headers });
      response.end();
      return;
    }
    if (!tickets.has(key)) tickets.set(key, body);
    if ('drops' in behaviour) {
      request.socket.destroy();
      return;
    }
    if (behaviour.after) await new Promise((done) => setTimeout(done, behaviour.after));
    response.writeHead(201, cors(request));
    response.end();
  }

  let server: Server;
  let port = 0;
  const comeBack = async () => {
    server = createServer((request, response) => void answer(request, response).catch(() => {}));
    await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
    port = (server.address() as AddressInfo).port;
  };
  await comeBack();
  return {
    url: `http://127.0.0.1:${port}/tickets`,
    requests,
    tickets,
    next,
    goAway: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
    comeBack,
  };
}
