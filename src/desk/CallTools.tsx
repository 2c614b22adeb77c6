import { Trans, useLingui } from '@lingui/react/macro';
import { HAND_OVER, NOT_ME } from '../engine/answer.ts';
import type { Call } from '../engine/call.ts';
import { nowIso } from '../engine/time.ts';
import type { Answers } from '../engine/transcript.ts';
import { Link } from '../router/router.tsx';
import { useEdit } from './deskContext.ts';
import { Key, useKeys } from './deskKeys.ts';
import type { Standing } from './standing.ts';

export type DialogName = 'assume' | 'hand-over';

interface CallToolsProps {
  call: Call;
  standing: Standing;
  was: Answers | undefined;
  toWrapUp: string;
  onDialog: (dialog: DialogName) => void;
}

/** What can be done at a step besides answering it, each action with its key. */
export function CallTools({ call, standing, was, toWrapUp, onDialog }: CallToolsProps) {
  const { shown, isSecurity, isGate, isEnd, back, toNotMe, isNotMeAsked } = standing;
  return (
    <div className="keys">
      {shown === 'step' && !isGate && (
        <button
          type="button"
          className="key-tool"
          data-answer={isEnd ? undefined : HAND_OVER}
          onClick={() => onDialog('hand-over')}
        >
          <Key name="0" />
          <Trans>Hand over</Trans>
        </button>
      )}
      {!isSecurity && toNotMe !== undefined && !isNotMeAsked && (
        <Link className="key-tool" to={toNotMe} data-answer={NOT_ME}>
          <Key name="I" />
          <Trans>It wasn’t the caller</Trans>
        </Link>
      )}
      {back !== undefined && (
        <Link className="key-tool" to={back}>
          <Key name="←" />
          <span key={String(was === undefined)}>
            {was ? <Trans>Keep my earlier answer</Trans> : <Trans>Back</Trans>}
          </span>
        </Link>
      )}
      {!isEnd && shown === 'step' && (
        <button type="button" className="key-tool" onClick={() => onDialog('assume')}>
          <Key name="A" />
          <Trans>Already done</Trans>
        </button>
      )}
      {!isEnd && !isSecurity && shown !== 'wrap-up' && (
        <Link className="key-tool" to={toWrapUp}>
          <Key name="W" />
          <Trans>Wrap up</Trans>
        </Link>
      )}
      <HoldTool call={call} />
    </div>
  );
}

/** Puts a call on hold, resumes it, or opens it again. */
export function HoldTool({ call }: { call: Call }) {
  const { t } = useLingui();
  const { phase } = call;
  const edit = useEdit(call.case.id);
  const hold = () =>
    edit({ type: 'phase', at: nowIso(), to: phase === 'talking' ? 'held' : 'talking' });
  useKeys({ h: hold });
  const words = { talking: t`Hold`, held: t`Resume call`, ended: t`Open the call again` };
  const said = { talking: t`Talking to the caller.`, held: t`On hold.`, ended: '' };
  return (
    <>
      <button
        type="button"
        className={`key-tool ${phase === 'held' ? 'is-held' : ''}`}
        onClick={hold}
      >
        <Key name="H" />
        <span>{words[phase]}</span>
      </button>
      <span className="unseen" role="status">
        {said[phase]}
      </span>
    </>
  );
}
