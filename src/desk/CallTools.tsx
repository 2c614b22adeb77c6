import { Trans, useLingui } from '@lingui/react/macro';
import { HAND_OVER, NOT_ME } from '../engine/answer.ts';
import type { Answers } from '../engine/transcript.ts';
import { Link } from '../router/router.tsx';
import type { Call } from './call.ts';
import { Key } from './Key.tsx';
import type { Standing } from './standing.ts';

export type DialogName = 'assume' | 'hand-over';

interface CallToolsProps {
  call: Call;
  standing: Standing;
  was: Answers | undefined;
  toWrapUp: string;
  onHold: () => void;
  onDialog: (dialog: DialogName) => void;
}

/** What can be done at a step besides answering it, each with its key. */
export function CallTools({ call, standing, was, toWrapUp, onHold, onDialog }: CallToolsProps) {
  const { t } = useLingui();
  const { shown, isSecurity, isGate, isEnd, back, toNotMe, isNotMeAsked } = standing;
  return (
    <div className="keys">
      {was !== undefined && (
        <p className="changing">
          <Trans>You are changing an answer.</Trans>
        </p>
      )}
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
      <button type="button" className="key-tool" onClick={onHold}>
        <Key name="H" />
        <span>{call.phase === 'talking' ? t`Hold` : t`Resume call`}</span>
      </button>
      {back !== undefined && (
        <Link className="key-tool" to={back}>
          <Key name="←" />
          {was ? <Trans>Keep my earlier answer</Trans> : <Trans>Back</Trans>}
        </Link>
      )}
      {!isEnd && shown === 'step' && (
        <button type="button" className="key-tool" onClick={() => onDialog('assume')}>
          <Key name="A" />
          <Trans>Done already</Trans>
        </button>
      )}
      {!isEnd && !isSecurity && shown !== 'wrap-up' && (
        <Link className="key-tool" to={toWrapUp}>
          <Key name="W" />
          <Trans>Wrap up</Trans>
        </Link>
      )}
    </div>
  );
}
