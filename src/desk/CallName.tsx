import { Trans } from '@lingui/react/macro';
import { useGuides } from '../content/guideList.ts';
import type { Call } from '../engine/call.ts';
import { useDesk } from './deskContext.ts';

const nameOf = ({ case: { reference }, caller }: Call) => reference ?? caller?.name;
const minuteOf = ({ case: { startedAt } }: Call) => Math.floor(Date.parse(startedAt) / 60_000);

const shared = new WeakMap<object, ReadonlySet<number>>();

/** @returns the minutes in which more than one call that is named by its time began */
function minutesOfMore(stored: Readonly<Record<string, Call>>): ReadonlySet<number> {
  const known = shared.get(stored);
  if (known) return known;
  const [once, more] = [new Set<number>(), new Set<number>()];
  for (const call of Object.values(stored)) {
    if (nameOf(call) !== undefined) continue;
    const minute = minuteOf(call);
    (once.has(minute) ? more : once).add(minute);
  }
  shared.set(stored, more);
  return more;
}

/** @returns what a call is about, if that is known */
export const useMatter = ({ case: { transcript }, matter }: Call): string | undefined =>
  useGuides().find(({ id }) => id === transcript.flow)?.title ?? matter;

/**
 * The name of a call: its reference, its caller, or the time at which it began, to the second if another
 * began in the same minute.
 */
export function CallName({ call }: { call: Call }) {
  const isShared = useDesk(({ stored }) => minutesOfMore(stored).has(minuteOf(call)));
  const name = nameOf(call);
  // A browser's translation removes bare text nodes.
  if (name !== undefined) return <span key="name">{name}</span>;
  const time = new Date(call.case.startedAt).toLocaleTimeString([], {
    hour: '2-digit',
    minute: '2-digit',
    ...(isShared && { second: '2-digit' }),
  });
  return (
    <span key={time}>
      <Trans>Call {time}</Trans>
    </span>
  );
}
