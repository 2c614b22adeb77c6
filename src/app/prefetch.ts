/** Fetches what a click is about to need: when a link is pointed at, focused, touched or pressed. */

/** Events that announce a click at once. */
const hints = ['focusin', 'touchstart', 'pointerdown'] as const;

/** A mouse that is only on its way stays on a link for less, in milliseconds. */
const PASSING = 50;

/**
 * @param base where the application is on its server
 * @param load fetches what the page at an address needs
 */
export function prefetch(base: string, load: (address: string) => Promise<unknown>): void {
  const listen = ({ target }: Event) => {
    const link = linkAt(target);
    // A page in another language is another application's.
    if (link === undefined || link.hreflang !== '') return;
    const { origin, pathname, search } = link;
    if (origin !== window.location.origin || !pathname.startsWith(base)) return;
    // Should it fail, the click itself tells.
    load(pathname.slice(base.length - 1) + search).catch(() => {});
  };
  for (const hint of hints) document.addEventListener(hint, listen, { passive: true });
  let resting: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('pointerover', (event) => {
    clearTimeout(resting);
    if (linkAt(event.target)) resting = setTimeout(listen, PASSING, event);
  });
}

function linkAt(target: EventTarget | null): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest('a[href]') : null;
  return link instanceof HTMLAnchorElement ? link : undefined;
}
