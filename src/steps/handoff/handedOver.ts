/** The page's event for a visit that was handed over. */
export const HANDED_OVER = 'handed-over';

/**
 * Announces that a visit was handed over. This is only noticed if the page is in another page's frame.
 *
 * @param by in which way
 */
export const handedOver = (by: 'ticket' | 'email' | 'copy' | 'file' | 'share' | 'print'): void =>
  void document.dispatchEvent(new CustomEvent(HANDED_OVER, { detail: by }));
