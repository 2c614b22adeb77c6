/** Programs that run beside a page of a room, so that the page never waits for them. */

interface TrustedTypesFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): unknown };
}

/** Trusted Types let a worker's address through only as what this one policy has made. */
let policy: ReturnType<TrustedTypesFactory['createPolicy']> | undefined;

/** What a build calls the file of `name.worker.ts`; in development it is the file itself. */
const ours = /^\/(?:[^:]*\/)?assets\/\w+\.worker-[\w-]{8}\.js$/;

/**
 * @param address what `import address from './name.worker.ts?worker&url'` gives
 * @returns the worker; whoever begins it ends it
 * @throws TypeError where the address is of no worker of ours
 */
export function startWorker(address: string): Worker {
  const types = (window as { trustedTypes?: TrustedTypesFactory }).trustedTypes;
  policy ??= types?.createPolicy('room-workers', {
    createScriptURL(asked) {
      if (import.meta.env.DEV || ours.test(asked)) return asked;
      throw new TypeError(`${asked} is no worker of ours`);
    },
  });
  const trusted = policy?.createScriptURL(address) ?? address;
  return new Worker(trusted as string, { type: 'module' });
}
