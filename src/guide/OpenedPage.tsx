import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useCaseCode } from '../content/caseCode.ts';
import { guideFlows } from '../content/flows.ts';
import { guideAddress } from '../engine/address.ts';
import { flowById, guideOf } from '../engine/flow.ts';
import type { Step } from '../engine/step.ts';
import { stepResult } from '../engine/summary/summarise.ts';
import { resultWords, roleWords } from '../engine/summary/summaryWords.ts';
import {
  type AnsweredStep,
  hasAnswer,
  type Replay,
  type Transcript,
  type VisitedStep,
} from '../engine/transcript.ts';
import { usePlain } from '../organisation/Markup.tsx';
import { ChangedLine, Lost } from './ChangedPage.tsx';
import { GoOn } from './GoOn.tsx';
import { GuideRoomPage } from './GuideRoomPage.tsx';
import { GuideTrail } from './GuideTrail.tsx';
import { FormPage, LoadAgain } from './OpenForm.tsx';

interface VisitProps {
  typed: string;
  /** The original visit. */
  transcript: Transcript;
  /** The release that made the code or link, compared with this one. */
  made: 'current' | 'older' | 'newer';
  isFrom: 'code' | 'link';
  /** Whether something at its end could not be read. */
  isCut: boolean;
  /** @returns how many of its answers still fit, counted from the first */
  fits: (replayed: Replay) => number;
}

/** The end of the visit, ready to continue in the guide or at the desk. */
export function OpenedPage({ typed, transcript, made, isFrom, isCut, fits }: VisitProps) {
  const { t, i18n } = useLingui();
  const whole = guideFlows.useReplay(transcript).replayed;
  const kept = { flow: transcript.flow, answers: transcript.answers.slice(0, fits(whole)) };
  const { flows, replayed } = guideFlows.useReplay(kept);
  const code = useCaseCode(replayed);
  const here = replayed.visited.at(-1);
  const machine = flowById(flows, transcript.flow);
  if (here === undefined || machine === undefined || here.step.kind === 'continue')
    return <GonePage isFrom={isFrom} typed={typed} />;
  const { title } = guideOf(machine);
  const { step } = here;
  const dropped = transcript.answers.length - kept.answers.length;
  const state = dropped > 0 && made === 'current' ? 'cut' : made;
  const given = replayed.visited.filter(hasAnswer);
  const heading = i18n._(headingOf(state, isFrom, title));
  return (
    <GuideRoomPage title={`${heading} | ${title}`} className="walk">
      <GuideTrail
        title={title}
        transcript={kept}
        visited={replayed.visited}
        end={t`The visit ends here`}
      />
      <article
        className="step"
        data-flow={here.flow}
        data-node={here.node}
        data-kind="opened"
        data-opened={state}
      >
        <h1 tabIndex={-1}>{heading}</h1>
        <div className="step-body">
          <p className="lead">
            <Lead state={state} isWhole={dropped === 0 && !isCut} />
          </p>
          {state === 'newer' && (
            <p>
              <LoadAgain typed={typed} />
            </p>
          )}
          <Answered {...{ state, given, dropped, isCut }} />
          <Reached step={step} />
        </div>
        <Onward kept={kept} here={here} code={code?.code} />
      </article>
    </GuideRoomPage>
  );
}

interface OnwardProps {
  kept: Transcript;
  here: VisitedStep;
  code: string | undefined;
}

/** Links that continue in the guide or at the desk. */
function Onward({ kept, here, code }: OnwardProps) {
  return (
    <GoOn
      to={guideAddress(kept)}
      here={here}
      instead={{
        to: `/desk?${new URLSearchParams({ open: code ?? guideAddress(kept) })}`,
        answer: 'desk',
        words: <Trans>Take it as a call at the desk</Trans>,
        also: <Trans>For the helpdesk.</Trans>,
      }}
    >
      {here.answers.length > 0 ? (
        <Trans>Continue in the guide</Trans>
      ) : (
        <Trans>See the last step in the guide</Trans>
      )}
    </GoOn>
  );
}

/** The step that the visit had reached. */
function Reached({ step }: { step: Exclude<Step, { kind: 'continue' }> }) {
  const { i18n, t } = useLingui();
  const plain = usePlain();
  return (
    <section aria-labelledby="stands">
      <h2 id="stands">
        <Trans>Where it got to</Trans>
      </h2>
      <p>
        <b>{plain(step.text)}</b>
      </p>
      {step.kind === 'escalation' && (
        <>
          <p>{plain(step.problem)}</p>
          <p>{t`It goes to: ${plain(i18n._(roleWords[step.to]))}`}</p>
        </>
      )}
    </section>
  );
}

/** How the visit compares with this release and with what still fits. */
type State = 'current' | 'cut' | 'older' | 'newer';

function headingOf(state: State, isFrom: VisitProps['isFrom'], title: string): MessageDescriptor {
  switch (state) {
    case 'current':
      return msg`Opened: ${title}`;
    case 'cut':
      return msg`Opened as far as possible: ${title}`;
    case 'newer':
      return msg`This code is from a newer release`;
    case 'older':
      return isFrom === 'code'
        ? msg`This code is from an earlier release`
        : msg`This guide has changed since the link was made`;
  }
}

/** A code or link whose guide does not exist. */
function GonePage({ isFrom, typed }: Pick<VisitProps, 'isFrom' | 'typed'>) {
  const { t } = useLingui();
  const heading =
    isFrom === 'code'
      ? t`The guide for this code no longer exists`
      : t`This link does not lead to a guide`;
  return (
    <FormPage heading={heading} kind="unknown" typed={typed}>
      {isFrom === 'code' ? (
        <Trans>The code is correct, but its guide no longer exists.</Trans>
      ) : (
        <Trans>It may have been cut off or mistyped, or the guide no longer exists.</Trans>
      )}
    </FormPage>
  );
}

/** How far the opened visit can be relied on. */
function Lead({ state, isWhole }: { state: State; isWhole: boolean }) {
  switch (state) {
    case 'current':
      return (
        <Trans>
          You don’t have to explain anything again. See what has been done, then carry on from
          there.
        </Trans>
      );
    case 'cut':
      return (
        <Trans>
          The first part works, but the rest does not. It may have been cut off or mistyped. The
          part that works is below.
        </Trans>
      );
    case 'newer':
      return (
        <Trans>
          This page is older than the code, so it may not know everything in it. Load the page again
          to get the newest one. What can be read is below: please check that it is right.
        </Trans>
      );
    case 'older':
      return isWhole ? (
        <Trans>
          The guide has changed since then. All the answers still apply. Please check that they are
          still right.
        </Trans>
      ) : (
        <Trans>
          The guide has changed since then. Please check that these answers are still right. We have
          not guessed the ones that no longer apply.
        </Trans>
      );
  }
}

interface AnsweredProps {
  state: State;
  given: readonly AnsweredStep[];
  /** How many answers no longer fit. */
  dropped: number;
  isCut: boolean;
}

/** The answers of the visit, and what no longer fits. */
function Answered({ state, given, dropped, isCut }: AnsweredProps) {
  const { t, i18n } = useLingui();
  return (
    <section aria-labelledby="answered">
      <h2 id="answered">
        <Trans>What was answered</Trans>
      </h2>
      {given.length === 0 && (
        <p>
          <Trans>Nothing yet.</Trans>
        </p>
      )}
      <ol className="fork" role="list">
        {given.map((one, i) => (
          <ChangedLine
            // biome-ignore lint/suspicious/noArrayIndexKey: a step can come twice; it never moves
            key={`${one.flow}/${one.node}/${i}`}
            kind="kept"
            tag={
              state === 'current' || state === 'cut'
                ? i18n._(resultWords[stepResult(one.taken)])
                : t`Still applies`
            }
            given={one}
          />
        ))}
        {(dropped > 0 || isCut) && (
          <Lost>
            {dropped > 0 ? (
              <Plural
                value={dropped}
                one="One answer that this guide does not have"
                other="# answers that this guide does not have"
              />
            ) : (
              <Trans>What came after that cannot be read</Trans>
            )}
          </Lost>
        )}
      </ol>
    </section>
  );
}
