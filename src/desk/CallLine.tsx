import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { useNow } from '../clock/useNow.ts';
import type { Call } from '../engine/call.ts';
import { Link } from '../router/router.tsx';
import { TextButton } from '../ui/buttons.tsx';
import { CallName, useMatter } from './CallName.tsx';
import { durations, wideClockTime } from './callDurations.ts';
import { callAddress } from './deskAddress.ts';
import { dutiesLeft } from './ending.ts';
import { shortTime } from './presentTime.ts';
import { useRoleName } from './roles.ts';
import { useDutyWords } from './useEnd.tsx';

/** @returns a function that says how a call ended, or that it is open */
export function useEndingWords(): (call: Call) => string {
  const { t } = useLingui();
  const nameOf = useRoleName();
  return ({ phase, ending }) => {
    if (phase === 'talking') return t`Talking`;
    if (phase === 'held') return t`On hold`;
    switch (ending?.status) {
      case 'resolved':
        return t`Fixed`;
      case 'informed':
        return t`Explained`;
      case 'open':
        return t`Ended without a result`;
      case 'escalated': {
        if (ending.to === undefined) return t`Handed over`;
        const name = nameOf(ending.to);
        return t`Handed over: ${name}`;
      }
      default:
        return t`Ended`;
    }
  };
}

/** A call in the list: who, what about, how it ended, and what is left to do. */
export function CallLine({ call, onDelete }: { call: Call; onDelete: () => void }) {
  const { t } = useLingui();
  const id = useId();
  const now = useNow();
  const matter = useMatter(call);
  const { case: record, caller } = call;
  const { transcript, startedAt, notes } = record;
  const when = shortTime(startedAt);
  const who = record.reference === undefined ? undefined : caller?.name;
  const about = [who, caller?.department].filter(Boolean).join(', ');
  return (
    <li data-call={record.id}>
      <Link className="call-line" to={callAddress(record.id, transcript)}>
        <span>
          <b id={id}>
            <CallName call={call} />
          </b>
          {about !== '' && <small>{about}</small>}
        </span>
        <span>
          <span>{matter ?? (transcript.flow || t`No guide chosen`)}</span>
          <small>
            <span>{`${when}, ${wideClockTime(durations(call, now).talked)}`}</span>
            {notes.length > 0 && (
              <span key={notes.length}>
                {', '}
                <Plural value={notes.length} one="one note" other="# notes" />
              </span>
            )}
          </small>
        </span>
        <CallEnd call={call} />
      </Link>
      <TextButton id={`${id}-delete`} aria-labelledby={`${id}-delete ${id}`} onClick={onDelete}>
        <Trans>Delete</Trans>
      </TextButton>
    </li>
  );
}

/** How a call ended, or its present state, and what to do about it. */
function CallEnd({ call }: { call: Call }) {
  const endingOf = useEndingWords();
  const { callBack, urgent, phase, ending } = call;
  const due = callBack && shortTime(callBack.due);
  return (
    <span className="call-end">
      <span className={`end-${phase === 'ended' ? (ending?.status ?? 'open') : 'now'}`}>
        {endingOf(call)}
      </span>
      {urgent && (
        <small className="urgent">
          <Trans>Urgent</Trans>
        </small>
      )}
      {due !== undefined && (
        <small>
          <Trans>Call back: {due}</Trans>
        </small>
      )}
      <ToDo call={call} />
    </span>
  );
}

/** What is left to do after a call. */
function ToDo({ call }: { call: Call }) {
  const { t } = useLingui();
  const words = useDutyWords();
  if (call.phase !== 'ended') return null;
  const all = [...dutiesLeft(call).map((duty) => words[duty]), ...call.case.outstanding];
  return all.map((text) => (
    <small key={text} className="to-do" data-to-do>
      {/* Not by Trans: it would interpret HTML in what was typed. */}
      {t`To do: ${text}`}
    </small>
  ));
}
