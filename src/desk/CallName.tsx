import { Trans } from '@lingui/react/macro';
import type { Call } from './call.ts';

/** What a call goes by: its reference, its caller, or the time at which it began. */
export function CallName({ call: { case: record, caller } }: { call: Call }) {
  const name = record.reference ?? caller?.name;
  // A browser that translates takes bare texts away.
  if (name !== undefined) return <span key="name">{name}</span>;
  const time = new Date(record.startedAt).toLocaleTimeString([], {
    hour: '2-digit',
    minute: '2-digit',
  });
  return (
    <span key="time">
      <Trans>Call {time}</Trans>
    </span>
  );
}
