/** Milliseconds for which a file that could not be fetched is not asked for again. */
const PAUSE = 2_000;

/**
 * A page that waits for a file is rendered again as soon as the file has failed. It must then find the
 * failure: were it forgotten at once, the page would ask for the file again and again, and never say.
 *
 * @param forget lets the next call try again
 */
export function forgetFailure(forget: () => void): void {
  setTimeout(forget, PAUSE);
}
