/** What stands between the receiver and the ticket system, and loses what networks lose. */
import { createServer, request, type Server } from 'node:http';
import type { Socket } from 'node:net';

export interface Faults {
  /** The share of requests that get 503 and go no further. */
  readonly busy: number;
  /** The share of new tickets that are made, and whose answer is lost. */
  readonly lost: number;
  /** The share of new tickets that are made, and whose answer comes too late. */
  readonly late: number;
  /** How late, in milliseconds. */
  readonly delay: number;
}

export class FaultyProxy {
  /** How often each fault struck. */
  readonly struck = { busy: 0, lost: 0, late: 0 };
  readonly #target: URL;
  readonly #faults: Faults;
  readonly #random: () => number;
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;
  #port = 0;

  constructor(target: string, faults: Faults, random: () => number) {
    this.#target = new URL(target);
    this.#faults = faults;
    this.#random = random;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Listens, each time at the same address. */
  async open(): Promise<void> {
    const server = createServer((incoming, answer) => {
      const { busy, lost, late, delay } = this.#faults;
      const dice = this.#random();
      const isNew = incoming.method === 'POST';
      const fault =
        dice < busy
          ? 'busy'
          : !isNew
            ? undefined
            : dice < busy + lost
              ? 'lost'
              : dice < busy + lost + late
                ? 'late'
                : undefined;
      if (fault) this.struck[fault] += 1;
      if (fault === 'busy') {
        incoming.resume();
        answer.writeHead(503).end();
        return;
      }
      const { hostname, port } = this.#target;
      const options = { hostname, port, path: incoming.url, method: incoming.method };
      // What has been asked for is done, whether anybody waits for the answer or not.
      const onward = request(
        { ...options, headers: { ...incoming.headers, host: this.#target.host } },
        (back) => {
          const pass = () => {
            answer.writeHead(back.statusCode ?? 502, back.headers);
            back.pipe(answer);
          };
          if (fault === 'lost') {
            back.resume();
            back.on('end', () => answer.destroy());
          } else if (fault === 'late') setTimeout(pass, delay);
          else pass();
        },
      );
      onward.on('error', () => answer.destroy());
      incoming.on('aborted', () => onward.destroy());
      incoming.pipe(onward);
    });
    server.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
    });
    this.#server = server;
    await new Promise<void>((ready) => server.listen(this.#port, '127.0.0.1', ready));
    const address = server.address();
    if (address && typeof address === 'object') this.#port = address.port;
  }

  /** Is away: whoever connects is refused, and what was under way is cut off. */
  async close(): Promise<void> {
    const closed = new Promise((done) => this.#server?.close(done));
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }
}
