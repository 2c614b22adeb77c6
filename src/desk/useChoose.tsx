import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import type { Call } from '../engine/call.ts';
import { nowIso } from '../engine/time.ts';
import type { Transcript } from '../engine/transcript.ts';
import { useNavigate } from '../router/router.tsx';
import { uuid } from '../storage/uuid.ts';
import { agentName } from './agentName.ts';
import { newCall } from './callEdits.ts';
import { callAddress } from './deskAddress.ts';
import { DeskContext } from './deskContext.ts';
import type { Option } from './finderChoices.ts';
import { openVisit } from './openVisit.ts';

/** Matches no guide's revision. */
const CHANGED = 'changed';

interface Choose {
  choose: (option: Option) => void;
  /** The result, if it needs to be said. */
  said: ReactNode;
}

/** Where a call begins. */
interface Start {
  readonly transcript: Transcript;
  readonly revision: string;
  /** Whether its answers are the caller's own, from before the call. */
  readonly isBrought?: boolean;
  /** How many of them no longer fit. */
  readonly dropped?: number;
}

/** @returns a function that begins a new call, with the visit that the caller brings, and shows it */
export function useNewCall(): (visit?: Start) => void {
  const { send } = DeskContext.useActorRef();
  const navigate = useNavigate();
  return (visit) => {
    const id = uuid();
    const call = newCall(id, nowIso(), visit?.transcript, visit?.revision, visit?.isBrought);
    const agent = agentName.now();
    if (agent !== '') call.agent = agent;
    send({ type: 'edit', id, edit: { type: 'begin', call } });
    void navigate(callAddress(id, call.case.transcript), { state: { dropped: visit?.dropped } });
  };
}

/**
 * @returns a function that opens the visit of a code or link: in the present call if it has none yet, else in
 *   a new one
 */
function useOpen(
  current: Call | undefined,
  begin: (visit: Start) => void,
  setSaid: (said: ReactNode) => void,
) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { send } = DeskContext.useActorRef();
  return async (typed: string) => {
    try {
      const opened = await openVisit(typed);
      if (opened.is === 'mistyped') {
        const { code } = opened;
        setSaid(
          t`“${code}” is not a case code: at least one character is wrong. Have it read again, one group at a time.`,
        );
      } else if (opened.is === 'foreign') {
        setSaid(
          <Trans>
            That code is for a guide of another organisation. It only opens on their site.
          </Trans>,
        );
      } else if (opened.is !== 'visit') {
        setSaid(<Trans>That code or link is from another version of this page.</Trans>);
      } else {
        setSaid(undefined);
        const { transcript, dropped } = opened;
        // If the guide has changed, the call says so until the next answer.
        const revision = opened.isChanged ? CHANGED : opened.revision;
        if (current && current.case.transcript.flow === '') {
          const { id } = current.case;
          send({ type: 'edit', id, edit: { type: 'bring', at: nowIso(), transcript, revision } });
          void navigate(callAddress(id, transcript), { replace: true, state: { dropped } });
        } else begin({ transcript, revision, isBrought: true, dropped });
      }
    } catch {
      setSaid(<Trans>The code could not be read just now. Try again.</Trans>);
    }
  };
}

/**
 * @param current the call on the page, if any
 * @returns a function that follows an option: in this call, or in a new one
 */
export function useChoose(current: Call | undefined): Choose {
  const navigate = useNavigate();
  const begin = useNewCall();
  const [said, setSaid] = useState<ReactNode>();

  const go = (transcript: Transcript, revision = '') => {
    if (current === undefined) begin({ transcript, revision });
    else
      void navigate(callAddress(current.case.id, transcript), {
        replace: current.case.transcript.flow === '',
      });
  };
  const open = useOpen(current, begin, setSaid);
  const choose = (option: Option) => {
    setSaid(undefined);
    switch (option.kind) {
      case 'visit':
        void open(option.typed);
        break;
      case 'call':
        void navigate(callAddress(option.call.case.id, option.call.case.transcript));
        break;
      case 'list':
        // A search text must never be in an address.
        void navigate('/desk', { state: { find: option.typed } });
        break;
      case 'guide':
        go(option.transcript);
        break;
      case 'page':
        window.open(option.result.href, '_blank', 'noopener');
        break;
    }
  };
  return {
    choose,
    said: said && (
      <p className="desk-nothing" role="alert">
        {said}
      </p>
    ),
  };
}
