import { Trans } from '@lingui/react/macro';
import type { Call } from './call.ts';

/** What a call goes by: its reference, or the time at which it began. */
export function CallName({ call: { case: record } }: { call: Call }) {
  if (record.reference !== undefined) return <span key="reference">{record.reference}</span>;
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
