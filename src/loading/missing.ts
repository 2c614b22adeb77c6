/**
 * A file of the application that is not there any more: a new version has been put in its place, or
 * the connection broke. Loading the page again brings the new version; once, so that it never goes
 * round in circles.
 */
/** What browsers say when a module cannot be fetched. */
const unfetched =
  /dynamically imported module|importing a module script|error loading|preload css|not a valid javascript mime/i;

/** @returns whether an error tells of a file of ours that could not be fetched */
export const isMissingFile = (error: unknown): boolean =>
  error instanceof Error && unfetched.test(error.message);

const KEY = 'authenticator-troubleshooter:loaded-again';

/**
 * Loads the page again, unless this build has done so before in this tab.
 *
 * @returns whether the page is on its way
 */
export function loadAgainOnce(): boolean {
  // The file's own name changes with each build.
  const build = import.meta.url;
  try {
    if (window.sessionStorage.getItem(KEY) === build) return false;
    window.sessionStorage.setItem(KEY, build);
  } catch {
    // Where nothing can be remembered it might go on for ever.
    return false;
  }
  window.location.reload();
  return true;
}

/** How long the server is waited for, in milliseconds. */
const PATIENCE = 5_000;

/**
 * Loads the page again, unless this build has done so before in this tab, and only where the server
 * is there: what stands on the page must not give way to the browser's own page.
 *
 * @returns whether the page is on its way
 */
export async function loadAgainIfServed(): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    await fetch(import.meta.env.BASE_URL, { method: 'HEAD', cache: 'no-store', signal });
  } catch {
    return false;
  }
  return loadAgainOnce();
}
