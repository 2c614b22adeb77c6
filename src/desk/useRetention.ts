import { useEffect, useEffectEvent } from 'react';
import { isClockRight } from '../clock/isClockRight.ts';
import { nowIso } from '../engine/time.ts';
import { certain } from '../organisation/organisationStore.ts';
import { outdated, stampedAhead } from './callDurations.ts';
import { DeskContext, useCalls, useIsLoaded } from './deskContext.ts';

/**
 * Deletes what has been kept long enough, as soon as the clock can be trusted.
 *
 * @param open the call on screen, if any: it is not deleted while the agent is looking at it
 */
export function useRetention(open: string): void {
  const isLoaded = useIsLoaded();
  const calls = useCalls();
  const { send } = DeskContext.useActorRef();
  const find = useEffectEvent((days: number) =>
    outdated(calls, Date.now(), days).filter((call) => call.case.id !== open),
  );
  const ahead = useEffectEvent(() => stampedAhead(calls, Date.now()));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each reading of the storage, and when a call was left
  useEffect(() => {
    if (!isLoaded) return;
    let isStale = false;
    void certain('retentionDays').then(async (days) => {
      if (isStale || days === undefined) return;
      if (find(days).length === 0 && ahead().length === 0) return;
      if (!(await isClockRight()) || isStale) return;
      for (const { case: one } of ahead())
        send({ type: 'edit', id: one.id, edit: { type: 'stamp', at: nowIso() } });
      // Selected again, since calls may have been touched meanwhile.
      for (const { case: one, writes } of find(days)) send({ type: 'remove', id: one.id, writes });
    });
    return () => {
      isStale = true;
    };
  }, [isLoaded, calls.length, open]);
}
