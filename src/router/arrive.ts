/**
 * After a move the page is scrolled to its top and its heading takes the focus, so that a screen reader
 * says where one is and the keyboard continues from there.
 */
export function arrive(): void {
  window.scrollTo(0, 0);
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
}
