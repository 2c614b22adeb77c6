/** Whether this device has the guides without a connection, as a store for a hook. */

const container = 'serviceWorker' in navigator ? navigator.serviceWorker : undefined;
const wasKept = Boolean(container?.controller);

/**
 * `offline`: there is no connection, and none is needed; `ready`: since this page was opened it can do
 * without one; undefined: there is nothing to say.
 */
type Connection = 'offline' | 'ready' | undefined;

export const connection = {
  subscribe(listener: () => void) {
    const heard = [
      [window, 'online'],
      [window, 'offline'],
      // The worker takes pages over once it has kept all that they need.
      ...(container ? [[container, 'controllerchange'] as const] : []),
    ] as const;
    for (const [target, event] of heard) target.addEventListener(event, listener);
    return () => {
      for (const [target, event] of heard) target.removeEventListener(event, listener);
    };
  },
  now(): Connection {
    if (!container?.controller) return undefined;
    if (!navigator.onLine) return 'offline';
    return wasKept ? undefined : 'ready';
  },
};
