/**
 * A file of the application that is not there any more: a new version has been put in its place, or
 * the connection broke. Loading the page again brings the new version; once, so that it never goes
 * round in circles.
 */
/** What browsers say when a module cannot be fetched. */
const unfetched =
  /dynamically imported module|importing a module script|error loading|preload css|not a valid javascript mime/i;

/** @returns whether an error says that one of our files could not be fetched */
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
    // If nothing can be remembered, it might reload for ever.
    return false;
  }
  window.location.reload();
  return true;
}

/** How long the server is waited for, in milliseconds. */
const PATIENCE = 5_000;

/**
 * Reloads the page, unless this build has done so before in this tab, and only if the server answers:
 * what is on the page must not give way to the browser's own error page.
 *
 * @returns whether the page is being reloaded
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
