/** Programs that run beside a page of a room, so that the page never waits for them. */
import { trusted } from './trusted.ts';

let letThrough: ReturnType<typeof trusted> | undefined;

/** What a build calls the file of `name.worker.ts`; in development it is the file itself. */
const ours = /^\/(?:[^:]*\/)?assets\/\w+\.worker-[\w-]{8}\.js$/;

/**
 * @param address what `import address from './name.worker.ts?worker&url'` gives
 * @returns the worker; whoever starts it terminates it
 * @throws TypeError if the address belongs to none of our workers
 */
export function startWorker(address: string): Worker {
  letThrough ??= trusted('room-workers', (asked) => import.meta.env.DEV || ours.test(asked));
  return new Worker(letThrough(address), { type: 'module' });
}
