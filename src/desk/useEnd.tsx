import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import type { Call, CallEnding } from '../engine/call.ts';
import { nowIso } from '../engine/time.ts';
import { mayAnswer } from '../input/onePress.ts';
import { useOrganisation } from '../organisation/useOrganisation.ts';
import { useNavigate } from '../router/router.tsx';
import { MainTool, Tool } from '../ui/buttons.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useEdit } from './deskContext.ts';
import { Key, useKeysOn } from './deskKeys.ts';
import { type Duty, dutiesOf } from './ending.ts';

/**
 * @param ending how the call ends if it ends now
 * @param isDone whether a protected operation was carried out
 * @returns a function that ends it; if something is open, that is shown first and has to be confirmed
 */
export function useEnd(
  call: Call,
  ending: CallEnding,
  isDone: boolean,
): { end: () => void; asked: ReactNode } {
  const { tickets } = useOrganisation();
  const navigate = useNavigate();
  const edit = useEdit(call.case.id);
  const [isAsked, setAsked] = useState(false);
  const open = dutiesOf(call, ending, isDone, tickets);
  const leave = () => {
    const left = open.filter((duty) => duty !== 'draft');
    if (call.draft !== undefined) edit({ type: 'note', at: nowIso(), text: call.draft });
    edit({
      type: 'phase',
      at: nowIso(),
      to: 'ended',
      ending: { ...ending, ...(left.length > 0 && { left }) },
    });
    void navigate('/desk');
  };
  return {
    end: () => {
      if (open.length > 0 && call.phase !== 'ended') setAsked(true);
      else leave();
    },
    asked: isAsked && <StillOpen duties={open} onClose={() => setAsked(false)} onEnd={leave} />,
  };
}

function StillOpen({
  duties,
  onClose,
  onEnd,
}: {
  duties: readonly Duty[];
  onClose: () => void;
  onEnd: () => void;
}) {
  const { t } = useLingui();
  const areKeysOn = useKeysOn();
  const words = useDutyWords();
  return (
    <Dialog title={t`Still open`} onClose={onClose}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the same key once more, while the keys of the room rest */}
      <div
        className="still-open"
        onKeyDown={({ key, repeat, ctrlKey, metaKey, altKey }) => {
          if (areKeysOn && key === 'x' && !repeat && !ctrlKey && !metaKey && !altKey && mayAnswer())
            onEnd();
        }}
      >
        <ul className="done" role="list">
          {duties.map((duty) => (
            <li key={duty} data-duty={duty}>
              {words[duty]}
            </li>
          ))}
        </ul>
        {duties.some((duty) => duty !== 'draft') && (
          <p className="small soft">
            <Trans>The list of calls will remind you.</Trans>
          </p>
        )}
        <div className="tools">
          <MainTool data-first onClick={onClose}>
            <Trans>Back to the call</Trans>
          </MainTool>
          <Tool data-end onClick={onEnd}>
            <Key name="X" />
            <Trans>End it anyway</Trans>
          </Tool>
        </div>
      </div>
    </Dialog>
  );
}

/** @returns the agent's wording of each duty */
export function useDutyWords(): Readonly<Record<Duty, string>> {
  const { t } = useLingui();
  return {
    tell: t`Tell the user through another channel that the change was made`,
    ticket: t`Send the ticket`,
    draft: t`A note is not saved yet. It will be saved when the call ends.`,
  };
}
