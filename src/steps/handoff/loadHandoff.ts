import { makeCaseCode } from '../../content/caseCode.ts';
import { handedOverIn, loadHandover } from '../../content/handover.ts';
import type { Replay } from '../../engine/transcript.ts';
import { currentOrganisation } from '../../organisation/organisationStore.ts';

/**
 * Loads what a handover needs: the case code, and the visit in the language of those who take over.
 *
 * @param replayed the visit
 * @throws Error if a file cannot be fetched
 */
export async function loadHandoff(replayed: Replay): Promise<void> {
  const { helpdeskLanguage } = currentOrganisation();
  await Promise.all([
    makeCaseCode(replayed),
    loadHandover(replayed, handedOverIn(helpdeskLanguage)),
  ]);
}
