/** A complete receiver: store, queue and server. */
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { Config } from './config.ts';
import { metricsOf } from './metrics.ts';
import { Queue } from './queue.ts';
import { serverOf } from './server.ts';
import { postgres } from './store/postgres.ts';
import { sqlite } from './store/sqlite.ts';
import { Store } from './store/store.ts';
import { TicketSystem } from './system.ts';

/**
 * @returns the store that the configuration names
 * @throws Error that says which store cannot be used, and why
 */
export async function storeOf({ store }: Config, log?: FastifyBaseLogger): Promise<Store> {
  try {
    return await Store.open(
      'sqlite' in store
        ? sqlite(store.sqlite)
        : postgres(store.postgres, ({ message }) => log?.warn({ event: 'store', error: message })),
    );
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    throw new Error(
      'sqlite' in store
        ? `store.sqlite: ${store.sqlite} cannot be used: ${message}. Is its folder there, may this user write to it, and was the file made by the receiver?`
        : `store.postgresFile: the database cannot be used: ${message || code}`,
    );
  }
}

export interface Receiver {
  readonly app: FastifyInstance;
  readonly store: Store;
  /** Starts listening and making tickets. @returns its address */
  start(): Promise<string>;
  /** Answers pending requests, finishes what is in progress, and closes the store. */
  stop(): Promise<void>;
}

export async function receiverOf(config: Config, logger: FastifyBaseLogger): Promise<Receiver> {
  const store = await storeOf(config, logger);
  const metrics = metricsOf(store);
  const system = new TicketSystem(config);
  const queue = new Queue({ store, system, config, metrics, log: logger });
  const app = await serverOf({ config, store, queue, metrics, logger });
  return {
    app,
    store,
    async start() {
      const address = await app.listen(config.listen);
      queue.start();
      return address;
    },
    async stop() {
      await app.close();
      await queue.stop();
      await store.close();
    },
  };
}
