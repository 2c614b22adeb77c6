import { Trans, useLingui } from '@lingui/react/macro';
import type { Call } from '../engine/call.ts';
import type { Operation } from '../engine/operation.ts';
import { operationWords } from '../engine/summary/summaryWords.ts';
import { useIdentityName } from '../organisation/useIdentityName.ts';
import { CallerFields } from './CallerFields.tsx';
import type { NotePlace } from './callEdits.ts';
import { GateSide } from './GateSide.tsx';
import { Notes } from './Notes.tsx';
import { shortTime } from './presentTime.ts';
import { TakeBack } from './TakeBack.tsx';
import { isCheckedElsewhere } from './takeOver.ts';
import type { CallerKnown } from './useIdentity.ts';

interface CallSideProps {
  call: Call;
  known: CallerKnown;
  /** The next protected operation on the way, if any. */
  ahead: Operation | undefined;
  isGate: boolean;
  /** The step that is shown; undefined if no guide was chosen. */
  place?: NotePlace;
}

/** Everything about the call except its step, shown beside it. */
export function CallSide({ call, known, ahead, isGate, place }: CallSideProps) {
  const { t } = useLingui();
  return (
    <aside className="side" aria-label={t`This call`}>
      {isGate ? (
        <GateSide isForPrivileged={known.accepted.isForPrivileged} />
      ) : (
        <Identity call={call} known={known} ahead={ahead} />
      )}
      <PassedOn call={call} />
      <CallerFields call={call} />
      <Notes call={call} place={place} />
    </aside>
  );
}

/** Who had the call before it was imported. */
function PassedOn({ call: { imported } }: { call: Call }) {
  if (imported === undefined) return null;
  const time = shortTime(imported.at);
  const { from } = imported;
  return (
    <section data-passed-on>
      <h2>
        <Trans>Passed on to you</Trans>
      </h2>
      <p className="small">
        {[from, time].filter((part) => part !== undefined).join(', ')}
        {'. '}
        <Trans>Read the notes and the path, then continue from the step on this page.</Trans>
      </p>
    </section>
  );
}

/** Who is calling, as far as this tab knows. */
function Identity({ call, known, ahead }: Omit<CallSideProps, 'isGate' | 'place'>) {
  const isChecked = known.methods.length > 0;
  const isRecorded = call.case.identityCheck !== undefined;
  return (
    <section>
      <h2>
        <Trans>Identity</Trans>
      </h2>
      <div className="idstate" data-identity={isChecked ? 'checked' : 'not-checked'}>
        <svg viewBox="0 0 28 28" aria-hidden="true">
          {isChecked ? (
            <path className="gate-post" d="M5 15l6 6L23 7" />
          ) : (
            <>
              <path className="gate-post" d="M14 1v26" />
              <path className="gate-bars" d="M5 10h18M5 18h18" />
            </>
          )}
        </svg>
        <p key={`${isChecked} ${isRecorded}`}>
          <IdentityWords call={call} known={known} ahead={ahead} />
        </p>
      </div>
      {isRecorded && <TakeBack call={call} className="as-link" />}
    </section>
  );
}

function IdentityWords({ call, known, ahead }: Omit<CallSideProps, 'isGate' | 'place'>) {
  const { i18n } = useLingui();
  const { identityCheck: check } = call.case;
  const nameOf = useIdentityName();
  if (known.methods.length > 0)
    return (
      <>
        <b>
          <Trans>Checked</Trans>
        </b>
        <span>{known.methods.map(nameOf).join('; ')}</span>
      </>
    );
  if (check?.outcome === 'confirmed')
    return (
      <>
        <b>
          <Trans>To be checked again</Trans>
        </b>
        <span key={String(isCheckedElsewhere(call))}>
          {isCheckedElsewhere(call) ? (
            <Trans>Recorded before you took over: {nameOf(check.method)}.</Trans>
          ) : (
            <Trans>Recorded earlier: {nameOf(check.method)}.</Trans>
          )}
        </span>
      </>
    );
  if (check)
    return (
      <>
        <b key={check.outcome}>
          {check.outcome === 'refused' ? (
            <Trans>The check failed</Trans>
          ) : (
            <Trans>Could not be checked</Trans>
          )}
        </b>
        <Trans>Security will take over.</Trans>
      </>
    );
  return (
    <>
      <b>
        <Trans>Not checked yet</Trans>
      </b>
      <span key={ahead}>
        {ahead === undefined ? (
          <Trans>Needed before a protected operation.</Trans>
        ) : (
          <Trans>Needed before {i18n._(operationWords[ahead])}.</Trans>
        )}
      </span>
    </>
  );
}
