/**
 * Until React has taken the page over, an answer leads to a page of its own. Loading it would stop all
 * that is on its way and begin it again; so it is fetched beforehand, and takes the place of this page.
 */

import { arrive } from '../router/arrive.ts';
import { isPlainClick } from '../router/isPlainClick.ts';

/** Answers to fetch pages for, at most: longer lists are lists of codes, of which one is needed. */
const MOST = 6;

/** Milliseconds after which the browser is left to load the page, and to say so if it cannot. */
const PATIENCE = 5_000;

/** What some browsers offer and TypeScript's types lack. */
interface Saving {
  connection?: { saveData?: boolean };
}

const ANSWER = 'a[data-answer]';
const APP = '#app[data-page]';

/** The page in the address bar, without its fragment. */
const pageNow = () => window.location.href.replace(/#.*/, '');

const pages = new Map<string, Promise<Document>>();
/** The page on screen. */
let shown = pageNow();
/** The page of the last answer. */
let answered = '';
/** What became of the application, once that is known. */
let application: 'here' | 'failed' | undefined;

/** Begins to answer in the page. */
export function answerMeanwhile(): void {
  document.addEventListener('click', follow);
  window.addEventListener('popstate', come);
}

/**
 * @param outcome `here`, told right before React draws in the same task: from now on answers are React's;
 *   `failed`: they are page loads, each of which tries again to fetch the application
 */
export function settlePage(outcome: 'here' | 'failed'): void {
  application = outcome;
  // What React now draws in place of the page on screen is arrived at as any other.
  if (outcome === 'here' && pageNow() !== shown) queueMicrotask(arrive);
  come();
}

/** Fetches the pages that the answers on this one lead to, unless that is not worth its data. */
export function fetchAnswers(): void {
  const { connection, serviceWorker } = navigator as Partial<typeof navigator> & Saving;
  // On a later visit the application is on the device already, and ready before anybody can answer.
  if (serviceWorker?.controller || connection?.saveData) return;
  const links = document.querySelectorAll<HTMLAnchorElement>(`.signs ${ANSWER}`);
  for (const { href } of [...links].slice(0, MOST)) fetchPage(href).catch(() => {});
}

/**
 * @returns a page of this build; rejects where nothing comes. What another build has made, or only the
 *   application can draw, waits for the application
 */
function fetchPage(href: string): Promise<Document> {
  const page =
    pages.get(href) ??
    new Promise<Document>((done, fail) => {
      // Not `fetch`: what it brings would have to be parsed by what our policy forbids.
      const request = new XMLHttpRequest();
      request.open('GET', href);
      request.responseType = 'document';
      request.timeout = PATIENCE;
      request.onload = () => {
        const { response, status } = request;
        if (status === 200 && isWhole(response)) done(response);
      };
      // An abort is no failure: somebody is leaving the page.
      request.onerror = request.ontimeout = fail;
      request.send();
    });
  pages.set(href, page);
  return page;
}

const isWhole = (page: Document | null): boolean =>
  page?.querySelector(APP) != null && page.scripts[0]?.src === document.scripts[0]?.src;

function follow(event: MouseEvent): void {
  const { target } = event;
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>(ANSWER) : null;
  // A press that does not count never comes here: see src/input/onePress.ts.
  if (link === null || application || !isPlainClick(event)) return;
  event.preventDefault();
  // A second answer, while the page of the first is still loading, replaces it.
  const isReplaced = pageNow() === answered && answered !== shown;
  window.history[isReplaced ? 'replaceState' : 'pushState'](null, '', link.href);
  answered = pageNow();
  come();
}

/** Shows the page of the address, unless React does so before. */
function come(): void {
  const href = pageNow();
  if (application === 'here' || href === shown) return;
  const isWaitedFor = () => application !== 'here' && href === pageNow();
  const page = application ? Promise.reject() : fetchPage(href);
  page.then(
    (there) => isWaitedFor() && put(there, href),
    () => isWaitedFor() && window.location.reload(),
  );
}

function put(page: Document, href: string): void {
  shown = href;
  document.title = page.title;
  for (const part of ['head > style', APP]) {
    const next = page.querySelector(part);
    if (next) document.querySelector(part)?.replaceWith(next);
  }
  // Its nodes are on screen now: coming back needs a fresh copy.
  pages.delete(href);
  arrive();
  fetchAnswers();
}
