/** The event by which the page tells that somebody has handed a visit over. */
export const HANDED_OVER = 'handed-over';

/**
 * Tells that somebody has handed a visit over. It is heard only where the page is in another one's frame.
 *
 * @param by in which way
 */
export const handedOver = (by: 'ticket' | 'email' | 'copy' | 'file' | 'share' | 'print'): void =>
  void document.dispatchEvent(new CustomEvent(HANDED_OVER, { detail: by }));
