import type { OwnFile } from '../engine/authoring/ownGuides.ts';
import type { Problem } from '../engine/organisationProblems.ts';
import { ask } from './askServer.ts';

/**
 * @param path a file of the organisation's, below the application
 * @param field where the organisation's file names it
 * @returns the file, or that it is not there; it never rejects
 */
export async function fetchOwnFile(path: string, field: string): Promise<OwnFile | Problem> {
  const missing = (detail: string): Problem => ({
    ...{ field, fault: 'not-there' },
    detail: `${path} (${detail})`,
  });
  try {
    const { answer, isPage } = await ask(path);
    if (!answer.ok || isPage) return missing(isPage ? 'a page' : String(answer.status));
    return { field, path, text: await answer.text() };
  } catch {
    return missing('no answer');
  }
}
