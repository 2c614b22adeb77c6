import { makeCaseCode } from '../../content/caseCode.ts';
import { handedOverIn, loadHandover } from '../../content/handover.ts';
import type { Replay } from '../../engine/transcript.ts';
import { currentOrganisation } from '../../organisation/organisationStore.ts';

/**
 * Loads what is handed over: the case code, and the visit in the words of those who take it over.
 *
 * @param replayed the visit
 * @throws Error when a file cannot be fetched
 */
export async function loadHandoff(replayed: Replay): Promise<void> {
  const { helpdeskLanguage } = currentOrganisation();
  await Promise.all([
    makeCaseCode(replayed),
    loadHandover(replayed, handedOverIn(helpdeskLanguage)),
  ]);
}
