/**
 * The service worker: caches the application, the guides, the codes and the finder on the device, so
 * that they work without the server. It never mixes versions: pages and files are of the same one.
 *
 * It must stay one file without imports at runtime, and it must never answer for the desk's files
 * before the desk has been opened: a locked-out person does not download them.
 */
import { entries, later, marks } from 'virtual:kept-files';
import { fnv1a } from '../../engine/fnv.ts';
import { instead } from '../../language/instead.ts';
import { type LanguageId, SOURCE } from '../../language/languages.ts';
import { readAddress } from '../../language/readAddress.ts';
import { isAnswered, isFile, isPage } from '../../router/isAnswered.ts';
import { KEPT_AT, roomOf } from '../../router/rooms.ts';

declare const self: ServiceWorkerGlobalScope;

const scope = new URL(self.registration.scope);
const addressOf = (path: string) => new URL(path, scope).href;

/** The application's page in each language, and the mark it is recognised by. */
const shells = new Map(Object.entries(marks).map(([path, mark]) => [addressOf(path), mark]));
/** What only desk and training need, the workshop, or one language: kept once one of its files was loaded. */
const groups = Object.values(later).map((files) => new Set(files.map(addressOf)));
const groupsWith = (urls: readonly unknown[]) =>
  groups.filter((group) => urls.some((url) => group.has(String(url))));
const needed = entries
  .map(({ url }) => addressOf(url))
  .filter((url) => groups.every((group) => !group.has(url)));

const shellOf = (language: LanguageId) =>
  addressOf(language === SOURCE ? 'app.html' : `${language}/app.html`);

/** A cache for each version; beside it what the server is always asked for first. */
const PREFIX = `app ${scope.pathname} `;
const CACHE = PREFIX + (fnv1a(JSON.stringify(entries)) >>> 0).toString(36);
const KEPT = `kept ${scope.pathname}`;
/** Under this address it is written which version was last taken into use. */
const IN_USE = addressOf('version-in-use');

/** How many files are fetched at a time, and how often a page is asked whether it is alive. */
const AT_ONCE = 6;
const ASKED = 20;
const BETWEEN = 500;

/** Milliseconds to wait for the server before the cache answers. Pages give up after 10 s. */
const PATIENCE = 3_000;

self.addEventListener('install', (event) => {
  event.waitUntil(fill().catch(giveBack).then(takeOverFromTheDead));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(tidy().finally(() => self.clients.claim()));
});

/**
 * What pages say: `use` takes the new version into use, `alive` answers our question, and a list
 * names the files that they have loaded, also before this worker was there to see it.
 */
const answered = new Set<string>();
self.addEventListener('message', (event) => {
  const { data, source } = event;
  if (data === 'use') void self.skipWaiting();
  if (data === 'alive' && source instanceof Client) answered.add(source.id);
  if (Array.isArray(data))
    for (const group of groupsWith(data)) event.waitUntil(keepGroup(group).catch(() => {}));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  // Anything sent, and the clock check (HEAD), has to reach the server.
  if (request.method !== 'GET' || url.origin !== scope.origin) return;
  if (!url.pathname.startsWith(scope.pathname)) return;
  const path = url.pathname.slice(scope.pathname.length);
  if (request.mode === 'navigate') {
    // The same server may serve other things below the same path.
    const { language, address } = readAddress(`/${path}`);
    const isOurs =
      /^\/(?:index\.html)?$/.test(address) ||
      (isAnswered(language, roomOf(address)) && !isFile(address));
    const answer = () => page(event, language, address + url.search);
    event.respondWith(isOurs ? answer() : fetch(request).catch(answer));
  } else if (isHashed(url.href)) event.respondWith(asset(event));
  else if (needed.includes(url.href)) event.respondWith(kept(event));
  else if (
    /^organisation\.json$|\.(?:guide|additions)\.json$/.test(path) ||
    request.destination === 'image'
  )
    event.respondWith(freshOrKept(event));
});

/** Fetches what this version needs; a file that an earlier version has already is not fetched again. */
async function fill(): Promise<void> {
  const cache = await caches.open(CACHE);
  const waiting = [...needed];
  const before = await earlier();
  for (const group of groups) {
    const has = await Promise.all(before.map((name) => hasAny(name, group)));
    // A desk or a language that has been opened is kept through a new version.
    if (has.includes(true)) waiting.push(...group);
  }
  await fetchAllInto(cache, waiting, before);
}

/** Fetches several at a time; if one fails, those already started still finish. */
async function fetchAllInto(
  cache: Cache,
  urls: Iterable<string>,
  before: readonly string[],
): Promise<void> {
  const waiting = [...urls];
  const one = async (): Promise<void> => {
    for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
      await fetchInto(cache, url, before);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
}

/**
 * On a full device half a version is of no use, and takes the room that the calls of the desk need.
 *
 * @throws the error, always
 */
async function giveBack(error: unknown): Promise<void> {
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  const inUse = await lookUp(IN_USE, KEPT);
  if (isFull && (await inUse?.text()) !== CACHE) await caches.delete(CACHE).catch(() => false);
  throw error;
}

const isHashed = (url: string) =>
  url.startsWith(scope.href) && /^(?:[a-z-]+\/)?assets\//.test(url.slice(scope.href.length));

async function fetchInto(cache: Cache, url: string, before: readonly string[]): Promise<void> {
  // Under a version's name there is nothing but what belongs to it.
  if (await lookUp(url, CACHE)) return;
  if (isHashed(url)) {
    for (const cacheName of before) {
      const known = await lookUp(url, cacheName);
      if (known) return cache.put(url, known);
    }
  }
  await cache.put(url, await direct(await download(url)));
}

/** Fetches a file of this version. */
async function download(url: string): Promise<Response> {
  const answer = await fetch(url, { cache: isHashed(url) ? 'default' : 'no-cache' });
  // A server that answers every unknown path with a page does not have this file.
  if (!(await isOurs(url, answer))) throw new Error(`${url} is not there`);
  return answer;
}

/**
 * Whether a server has answered with the file that was requested. A sign-in page, or the application in
 * another version, must not be cached in its place: every page would be that one from then on.
 */
async function isOurs(url: string, answer: Response): Promise<boolean> {
  const mark = shells.get(url);
  if (!answer.ok || isPage(answer) !== (mark !== undefined)) return false;
  return mark === undefined || (await answer.clone().text()).includes(mark);
}

/** A browser that cannot read what it keeps has nothing. */
const lookUp = (url: string, cacheName: string): Promise<Response | undefined> =>
  caches.match(url, { cacheName }).catch(() => undefined);

/** A browser refuses a redirected answer for a page, and some hosts redirect `app.html` to `app`. */
async function direct(answer: Response): Promise<Response> {
  if (!answer.redirected) return answer.clone();
  const { status, headers } = answer;
  return new Response(await answer.clone().blob(), { status, headers });
}

/**
 * A new version waits until somebody accepts it. But if the version in use is so broken that none of
 * its pages answers, there is nobody to ask and nothing to lose: it is replaced at once.
 *
 * That no page is open right now proves nothing: between two loads there is none, and people who are
 * locked out reload again and again. A version that waited then would never be asked for.
 */
async function takeOverFromTheDead(): Promise<void> {
  if (!self.registration.active) return;
  for (let i = 0; i < ASKED; i += 1) {
    const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
    const ours = open.filter(({ url }) => url.startsWith(scope.href));
    if (ours.some(({ id }) => answered.has(id))) return;
    for (const client of ours) client.postMessage('alive?');
    await new Promise((resolve) => setTimeout(resolve, BETWEEN));
  }
  await self.skipWaiting();
}

/** The versions before this one that still have a cache, newest first. */
async function earlier(): Promise<string[]> {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).reverse();
}

/**
 * The files of the version in use until now stay: one of its pages may still be open in another tab. A
 * version that only waited was never shown. If it is not known which one that was, all of them stay.
 */
async function tidy(): Promise<void> {
  const kept = await caches.open(KEPT);
  const last = await (await kept.match(IN_USE))?.text();
  const old = last === undefined ? [] : (await earlier()).filter((name) => name !== last);
  await Promise.all(old.map((name) => caches.delete(name)));
  await kept.put(IN_USE, new Response(CACHE));
}

async function hasAny(cacheName: string, urls: ReadonlySet<string>): Promise<boolean> {
  const cache = await caches.open(cacheName);
  const keys = await cache.keys();
  return keys.some(({ url }) => urls.has(url));
}

/** Every page is the application in its language, which reads the address. */
async function page(event: FetchEvent, language: LanguageId, address: string): Promise<Response> {
  const url = shellOf(language);
  const shell = await lookUp(url, CACHE);
  if (shell !== undefined) {
    event.waitUntil(renewHeaders(url, shell.clone()).catch(() => {}));
    return shell;
  }
  if (!needed.includes(url)) {
    // A language that was never opened: if the server does not answer, English is still there.
    const source = addressOf(address.slice(1)) + instead(language);
    return fetch(event.request).catch(() => Response.redirect(source));
  }
  // A browser may have thrown away what was kept: it is fetched again, for the next time.
  event.waitUntil(mend());
  return fetch(event.request);
}

let mending: Promise<void> | undefined;

/** Fetches what this version has lost; if that fails, the next page tries again. */
function mend(): Promise<void> {
  mending ??= fill()
    .catch(() => {})
    .finally(() => {
      mending = undefined;
    });
  return mending;
}

const renewed = new Set<string>();

/**
 * The page's headers may change without a new build, as the policy does when tickets go elsewhere.
 * The page itself may not: that would be another version.
 */
async function renewHeaders(url: string, shell: Response): Promise<void> {
  if (renewed.has(url)) return;
  renewed.add(url);
  const answer = await direct(await fetch(url, { cache: 'no-cache' }));
  const [now, before] = await Promise.all([answer.clone().text(), shell.text()]);
  if (answer.ok && now === before) await (await caches.open(CACHE)).put(url, answer);
}

async function kept(event: FetchEvent): Promise<Response> {
  const known = await lookUp(event.request.url, CACHE);
  if (known) return known;
  event.waitUntil(mend());
  return fetch(event.request);
}

async function asset(event: FetchEvent): Promise<Response> {
  const { url } = event.request;
  for (const cacheName of [CACHE, ...(await earlier().catch(() => []))]) {
    const known = await lookUp(url, cacheName);
    if (known) return known;
  }
  if (groupsWith([url]).length === 0) {
    if (needed.includes(url)) event.waitUntil(mend());
    return fetch(event.request);
  }
  const answer = await download(url);
  // A full device keeps nothing, and still gets what the server has answered.
  event.waitUntil(keep(url, answer.clone()).catch(() => {}));
  return answer;
}

/** Keeps a file of a group, and then the others. */
async function keep(url: string, answer: Response): Promise<void> {
  await (await caches.open(CACHE)).put(url, await direct(answer));
  for (const group of groupsWith([url])) await keepGroup(group);
}

const keeping = new Map<ReadonlySet<string>, Promise<void>>();

/** The desk has been opened, or a language: from now on all of it is kept. */
function keepGroup(group: ReadonlySet<string>): Promise<void> {
  const fetchAll = async () => fetchAllInto(await caches.open(CACHE), group, []);
  const going = keeping.get(group) ?? fetchAll().finally(() => keeping.delete(group));
  keeping.set(group, going);
  return going;
}

/**
 * What the server says now; what it said last where it says nothing of use, or not soon: on a
 * connection that barely works the helpdesk's number must not wait for it.
 */
async function freshOrKept(event: FetchEvent): Promise<Response> {
  const known = await lookUp(event.request.url, KEPT);
  if (known === undefined) return fresh(event);
  // It continues after its time is up, for the next page.
  const answer = fresh(event, known).catch(() => known);
  event.waitUntil(answer);
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  return Promise.race([answer, late.then(() => known)]);
}

async function fresh(event: FetchEvent, known?: Response): Promise<Response> {
  const { request } = event;
  const answer = await fetch(request);
  const change = async (how: (cache: Cache) => Promise<unknown>) => how(await caches.open(KEPT));
  // A 404 of another address, and any page, are not the server's word on this file.
  if (answer.status === 404 && !answer.redirected) {
    event.waitUntil(change((cache) => cache.delete(request.url)).catch(() => {}));
  } else if (answer.ok && !isPage(answer)) {
    const copy = answer.clone();
    event.waitUntil(
      change(async (cache) => cache.put(request.url, await dated(copy))).catch(() => {}),
    );
    // An answer that breaks off is none either.
    if (known) await answer.clone().blob();
  } else return known ?? answer;
  return answer;
}

/** Adds when an answer was cached, so that its age can be told later. */
async function dated(answer: Response): Promise<Response> {
  const headers = new Headers(answer.headers);
  headers.set(KEPT_AT, String(Date.now()));
  return new Response(await answer.blob(), { status: answer.status, headers });
}
