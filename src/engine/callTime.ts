/** When in a call something happened, measured in talking time. */
import type { Call } from './call.ts';

/** Time between two points; never negative, even if the clock was set back. */
export const between = (from: number, to: number) => Math.max(0, to - from) || 0;

/**
 * @param times points in time, in the order of events
 * @param call the call in which they happened
 * @returns for each the talking time until then, in milliseconds: holds do not count, nor does time between
 *   an end and a reopening; never less than for the one before
 */
export function talkedBy(times: readonly string[], call: TimedCall): number[] {
  const { breaks = [], phase, since, case: record } = call;
  const start = Date.parse(record.startedAt);
  const all = [
    ...breaks.map(({ from, to }) => [Date.parse(from), Date.parse(to)] as const),
    ...(phase === 'talking' ? [] : [[Date.parse(since), Number.POSITIVE_INFINITY] as const]),
  ];
  let latest = 0;
  return times.map((time) => {
    const then = Date.parse(time);
    const pauses = all.reduce((sum, [from, to]) => sum + between(from, Math.min(to, then)), 0);
    latest = Math.max(latest, between(start, then) - pauses);
    return latest;
  });
}

type TimedCall = Pick<Call, 'breaks' | 'phase' | 'since'> & {
  readonly case: Pick<Call['case'], 'startedAt'>;
};
