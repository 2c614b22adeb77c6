import { Trans } from '@lingui/react/macro';
import type { Call } from '../engine/call.ts';
import { nowIso } from '../engine/time.ts';
import { DeskContext } from './deskContext.ts';

/** Takes back an identity check that was recorded by mistake, so that it no longer counts. */
export function TakeBack({ call, className }: { call: Call; className: string }) {
  const { send } = DeskContext.useActorRef();
  return (
    <button
      type="button"
      className={className}
      data-take-back
      onClick={() => send({ type: 'take-back', id: call.case.id, at: nowIso() })}
    >
      <span>
        <Trans>Take back</Trans>
      </span>
    </button>
  );
}
