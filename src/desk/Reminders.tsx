import { Trans } from '@lingui/react/macro';
import { useNow } from '../clock/useNow.ts';
import type { Call } from '../engine/call.ts';
import { nowIso } from '../engine/time.ts';
import { Link } from '../router/router.tsx';
import { TextButton } from '../ui/buttons.tsx';
import { CallName } from './CallName.tsx';
import { callAddress } from './deskAddress.ts';
import { DeskContext, useCalls } from './deskContext.ts';
import { shortTime } from './presentTime.ts';

/**
 * @param now the present time, in milliseconds
 * @returns the calls whose callers are to be called back by now, the longest overdue first
 */
export const dueCalls = (calls: readonly Call[], now: number): readonly Call[] =>
  calls
    .filter(({ callBack }) => callBack !== undefined && Date.parse(callBack.due) <= now)
    .sort((a, b) => Date.parse(a.callBack?.due ?? '') - Date.parse(b.callBack?.due ?? ''));

/** Reminds the agent of promised calls back, as long as the desk is open. */
export function Reminders() {
  const now = useNow();
  const due = dueCalls(useCalls(), now);
  return (
    <div className="desk-notes" role="status">
      {due.map((call) => (
        <Reminder key={call.case.id} call={call} />
      ))}
    </div>
  );
}

function Reminder({ call }: { call: Call }) {
  const { send } = DeskContext.useActorRef();
  const { case: record, callBack } = call;
  const time = shortTime(callBack?.due ?? '');
  return (
    <p data-reminder={record.id}>
      <b>
        <Trans>Call back now</Trans>
      </b>{' '}
      <CallName call={call} />
      {callBack?.number !== undefined && <span>{`, ${callBack.number}`}</span>}{' '}
      <span key={time}>
        <Trans>(promised for {time})</Trans>
      </span>{' '}
      <Link className="as-link" to={callAddress(record.id, record.transcript)}>
        <Trans>Open the call</Trans>
      </Link>{' '}
      <TextButton
        onClick={() =>
          send({ type: 'edit', id: record.id, edit: { type: 'call-back', at: nowIso() } })
        }
      >
        <Trans>Done</Trans>
      </TextButton>
    </p>
  );
}
