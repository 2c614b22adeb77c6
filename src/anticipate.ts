/** Fetches what a click is about to need: when a link is pointed at, focused or touched. */

const signs = ['pointerover', 'focusin', 'touchstart'] as const;

/**
 * @param base where the application stands on its server
 * @param prepare loads what the page at an address needs
 */
export function anticipate(base: string, prepare: (address: string) => Promise<void>): void {
  const listen = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a[href]') : null;
    if (!(link instanceof HTMLAnchorElement)) return;
    const { origin, pathname, search } = link;
    if (origin !== window.location.origin || !pathname.startsWith(base)) return;
    // Should it fail, the click itself tells.
    prepare(pathname.slice(base.length - 1) + search).catch(() => {});
  };
  for (const sign of signs) document.addEventListener(sign, listen, { passive: true });
}
