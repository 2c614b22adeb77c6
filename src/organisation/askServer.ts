import { site } from '../language/site.ts';
import { isPage } from '../router/isAnswered.ts';

/** Milliseconds after which a file is given up. */
const PATIENCE = 10_000;

/**
 * Asks for a file of the organisation's: each time, so that a change needs no new build and no patience.
 *
 * @param path where it is, below the application
 * @returns what the server answers; with a page answer servers that know no other answer, and sign-in
 *   pages: nobody can tell which
 */
export async function ask(path: string): Promise<{ answer: Response; isPage: boolean }> {
  const answer = await fetch(site + path, {
    cache: 'no-cache',
    signal: AbortSignal.timeout(PATIENCE),
  });
  return { answer, isPage: isPage(answer) };
}
