import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useGuides } from '../content/guideList.ts';
import type { Call } from '../engine/call.ts';
import { nowIso } from '../engine/time.ts';
import { GuidesByProduct } from '../finder/GuidesByProduct.tsx';
import { Link, useNavigate } from '../router/router.tsx';
import { holdBack } from '../secrets/secretField.ts';
import { Aloud } from '../steps/voices.tsx';
import { CallSide } from './CallSide.tsx';
import { HoldTool } from './CallTools.tsx';
import { DeskFinder } from './DeskFinder.tsx';
import { callAddress } from './deskAddress.ts';
import { useEdit } from './deskContext.ts';
import { Key, useKeys } from './deskKeys.ts';
import { HandOverDialog } from './dialogs.tsx';
import { endingOf } from './ending.ts';
import { useChoose } from './useChoose.tsx';
import { useEnd } from './useEnd.tsx';
import { useIdentity } from './useIdentity.ts';
import { WithoutGuide } from './WithoutGuide.tsx';

interface PickProps {
  call: Call;
  missing?: string;
  /** Whether the call is being wrapped up although no guide was chosen. */
  isWrapUp?: boolean;
}

/** A call that has just begun: what is it about? It can already be handed over and wrapped up. */
export function PickPage({ call, missing, isWrapUp = false }: PickProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const known = useIdentity(call);
  const { id } = call.case;
  const [isHandingOver, setHandingOver] = useState(false);
  const { end, asked } = useEnd(call, endingOf(call, undefined), false);
  const toWrapUp = callAddress(id, noGuide, { show: 'wrap-up' });
  useKeys({
    x: end,
    w: () => void navigate(toWrapUp),
    0: () => setHandingOver(true),
    ArrowLeft: isWrapUp ? () => void navigate(callAddress(id, noGuide)) : undefined,
  });
  const heading = t`What is the call about?`;
  const reference = call.case.reference ?? t`Call`;
  const isEnd = isWrapUp || call.handOver !== undefined || call.case.identityCheck !== undefined;
  return (
    <main id="step" className="walk desk pick" data-phase={call.phase}>
      <title>{`${reference}: ${heading} | ${t`Desk`}`}</title>
      <div className="rail timed" />
      <article className="step first ends" data-kind="pick">
        {missing !== undefined && (
          <p className="desk-notice">
            {t`There is no guide “${missing}” in this version. Choose another one.`}
          </p>
        )}
        <h1 tabIndex={-1}>{heading}</h1>
        <WhatAbout call={call} isFirst={!isWrapUp} />
        <Tools {...{ call, toWrapUp, isEnd }} onHandOver={() => setHandingOver(true)} onEnd={end} />
        {isEnd && <WithoutGuide call={call} known={known} isAsked={isWrapUp} onEnd={end} />}
      </article>
      <CallSide call={call} known={known} ahead={undefined} isGate={false} />
      {asked}
      {isHandingOver && (
        <HandOverDialog
          call={call}
          onClose={() => setHandingOver(false)}
          onDone={() => void navigate(toWrapUp)}
        />
      )}
    </main>
  );
}

interface WhatAboutProps {
  call: Call;
  /** Whether the field takes the focus. */
  isFirst: boolean;
}

/** The first question, and every way to the guide that matches its answer. */
function WhatAbout({ call, isFirst }: WhatAboutProps) {
  const { t } = useLingui();
  const { choose, said } = useChoose(call);
  const { id } = call.case;
  const edit = useEdit(id);
  const keepWords = (typed: string) => {
    if (call.matter !== undefined) return;
    edit({ type: 'matter', at: nowIso(), to: holdBack(typed, call.noSecrets).text });
  };
  return (
    <div className="step-body">
      <dl className="script">
        <Aloud
          text={t`What happens, and what do you see on the screen? Please leave out any code or number from your authenticator.`}
        />
      </dl>
      <DeskFinder
        className="pick-find"
        label={t`What they say, the message, a code, their case code or link`}
        calls={none}
        onChoose={choose}
        onNothing={keepWords}
        isFirst={isFirst}
      />
      {said}
      <Guides id={id} />
    </div>
  );
}

interface ToolsProps {
  call: Call;
  toWrapUp: string;
  /** Whether the call is being wrapped up below. */
  isEnd: boolean;
  onHandOver: () => void;
  onEnd: () => void;
}

/** What can be done besides choosing a guide. */
function Tools({ call, toWrapUp, isEnd, onHandOver, onEnd }: ToolsProps) {
  return (
    <p className="keys">
      <button type="button" className="key-tool" data-answer="hand-over" onClick={onHandOver}>
        <Key name="0" />
        <Trans>None of these: hand over</Trans>
      </button>
      {!isEnd && (
        <Link className="key-tool" to={toWrapUp}>
          <Key name="W" />
          <Trans>Wrap up without a guide</Trans>
        </Link>
      )}
      {!isEnd && (
        <button type="button" className="key-tool" onClick={onEnd}>
          <Key name="X" />
          <Trans>End the call</Trans>
        </button>
      )}
      <HoldTool call={call} />
    </p>
  );
}

function Guides({ id }: { id: string }) {
  return (
    <GuidesByProduct
      className="pick-guides"
      guides={useGuides()}
      choice={({ id: flow, title }) => (
        <Link to={callAddress(id, { flow, answers: [] })} replace>
          {title}
        </Link>
      )}
    />
  );
}

const none: readonly Call[] = [];
const noGuide = { flow: '', answers: [] };
