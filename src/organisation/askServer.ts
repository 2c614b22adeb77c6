import { site } from '../language/site.ts';
import { isPage } from '../router/isAnswered.ts';

/** Milliseconds after which a file is given up. */
const PATIENCE = 10_000;

/**
 * Fetches a file of the organisation's again each time, so that a change needs no new build and is seen
 * at once.
 *
 * @param path where it is, below the application
 * @returns the server's answer, and whether it is a page: some servers answer everything with a page,
 *   and a sign-in page cannot be told from those
 */
export async function ask(path: string): Promise<{ answer: Response; isPage: boolean }> {
  const answer = await fetch(site + path, {
    cache: 'no-cache',
    signal: AbortSignal.timeout(PATIENCE),
  });
  return { answer, isPage: isPage(answer) };
}
