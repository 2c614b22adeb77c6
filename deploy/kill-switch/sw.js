/*
 * The way out of a broken service worker: put this file in the place of sw.js. Browsers fetch it
 * when a page is opened, at the latest after a day. It takes over at once, deletes what the broken
 * one kept, and removes itself. No page is loaded again, and nothing that people stored is touched:
 * answers, calls and tickets are kept elsewhere. The next release with its own sw.js starts afresh.
 */
self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => {
  const remove = async () => {
    const { pathname } = new URL(self.registration.scope);
    const names = await caches.keys();
    const own = names.filter(
      (name) => name.startsWith(`app ${pathname} `) || name === `kept ${pathname}`,
    );
    await Promise.all(own.map((name) => caches.delete(name)));
    await self.registration.unregister();
  };
  event.waitUntil(remove());
});
