/** Whether this device has the guides without a connection, as a store for a hook. */

const container = 'serviceWorker' in navigator ? navigator.serviceWorker : undefined;
const wasKept = Boolean(container?.controller);

/**
 * `offline`: there is no connection, and none is needed; `ready`: since this page was opened it has
 * become able to do without one; undefined: nothing to report.
 */
type Connection = 'offline' | 'ready' | undefined;

export const connection = {
  subscribe(listener: () => void) {
    const heard = [
      [window, 'online'],
      [window, 'offline'],
      // The worker takes control of pages once it has cached everything they need.
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
