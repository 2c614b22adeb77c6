import { useEffect, useSyncExternalStore } from 'react';
import type { Transcript } from '../../engine/transcript.ts';
import { carryTyped } from '../../storage/typed.ts';
import { beginVisit, visitId } from '../../storage/visitId.ts';
import { keepVisit, type VisitState, visitStore } from './visitStore.ts';

/** @returns the last visit stored on this device */
export const useVisit = (): VisitState =>
  useSyncExternalStore(visitStore.subscribe, visitStore.now, visitStore.before);

/** @returns whether this visit could not be stored */
export const useIsUnkept = (): boolean =>
  useSyncExternalStore(
    visitStore.subscribe,
    () => visitStore.now().isUnkept,
    () => visitStore.before().isUnkept,
  );

/**
 * Keeps the present state of a visit, after each answer.
 *
 * @param transcript the visit
 * @param revision the revisions of the flows that it passes
 * @param isOver whether it has reached an end after which nothing is left to do
 */
export function useKeptVisit({ flow, answers }: Transcript, revision: string, isOver: boolean) {
  const given = answers.join('/');
  useEffect(() => {
    // Looking at a guide's first question is not yet a visit, and does not replace one.
    if (given === '') {
      beginVisit();
      carryTyped(flow);
      return;
    }
    const visit = { flow, answers: given.split('/'), revision, at: Date.now(), id: visitId() };
    keepVisit(isOver ? undefined : visit);
  }, [flow, given, revision, isOver]);
}
