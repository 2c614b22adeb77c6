import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactElement, ReactNode } from 'react';
import { openedCode, useCaseCode, useOpenedCode } from '../content/caseCode.ts';
import { guideFlows } from '../content/flows.ts';
import { guideAddress } from '../engine/address.ts';
import { flowById, guideOf } from '../engine/flow.ts';
import { fitting, openAddress, readGiven } from '../engine/open.ts';
import { revisionOfVisit } from '../engine/revision.ts';
import { resultOf } from '../engine/summary/summarise.ts';
import { resultWords, roleWords } from '../engine/summary/words.ts';
import {
  type Given,
  isGiven,
  type Replay,
  type Transcript,
  type Visit,
} from '../engine/transcript.ts';
import { Link, useLocation } from '../router/router.tsx';
import { loadVisit } from '../steps/loadVisit.ts';
import { usePlain } from '../ui/Rich.tsx';
import { CaseForm } from './CaseForm.tsx';
import { Page } from './Page.tsx';
import { Trail } from './Trail.tsx';

/**
 * Opens a visit from a case code or a link: `/open?c=…`.
 *
 * @param search the query of the address
 * @returns the page with all that it needs
 * @throws Error when a file cannot be fetched
 */
export async function loadOpenPage(search: string): Promise<ReactElement> {
  const given = readGiven(new URLSearchParams(search).get('c') ?? '');
  const read = given.is === 'code' ? await openedCode(given.code) : given;
  if ('transcript' in read && read.transcript.flow !== '') await loadVisit(read.transcript);
  return <OpenPage />;
}

function OpenPage() {
  const typed = new URLSearchParams(useLocation().search).get('c') ?? '';
  const given = readGiven(typed);
  if (given.is === 'nothing') return <AskPage />;
  if (given.is === 'code') return <FromCode code={given.code} typed={typed} />;
  return <FromLink {...given} typed={typed} />;
}

/** Nothing was typed yet. */
function AskPage() {
  const { t } = useLingui();
  return (
    <FormPage heading={t`Open a visit`} kind="open" typed="">
      <Trans>
        Type the case code you were given, or paste a link. You will see what has been done and can
        carry on from there.
      </Trans>
    </FormPage>
  );
}

function FromCode({ code, typed }: { code: string; typed: string }) {
  const { t } = useLingui();
  const read = useOpenedCode(code);
  switch (read.is) {
    case 'mistyped':
      return (
        <FormPage heading={t`This code is not correct`} kind="mistyped" typed={typed}>
          <Trans>
            A character is wrong or missing, or two have been swapped. Compare it with the code you
            were given, one group at a time. Capitals, spaces, and typing the letter O instead of
            zero do not matter.
          </Trans>
        </FormPage>
      );
    case 'unknown-flow':
      return (
        <FormPage
          heading={t`This code does not match any guide on this site`}
          kind="unknown"
          typed={typed}
        >
          <Trans>
            The code is valid, but no guide on this site has ever used it. It may come from another
            site.
          </Trans>
        </FormPage>
      );
    case 'newer':
      if (read.transcript.flow === '') return <NewerPage typed={typed} />;
      break;
  }
  const { is, transcript, answers, isCut } = read;
  return (
    <OpenedPage
      typed={typed}
      transcript={transcript}
      made={is}
      isFrom="code"
      isCut={isCut}
      fits={(replayed) => fitting(replayed, answers)}
    />
  );
}

/** A code of a newer release, of a guide that this one does not know. */
function NewerPage({ typed }: { typed: string }) {
  const { t } = useLingui();
  return (
    <FormPage heading={t`This code is newer than this page`} kind="newer" typed={typed}>
      <Trans>
        It was made by a newer release of this site, with a guide this page does not know yet. None
        of it can be read here. Load the page again to get the newest one.
      </Trans>{' '}
      <a href={openHref(typed)}>
        <Trans>Load the page again</Trans>
      </a>
    </FormPage>
  );
}

const openHref = (typed: string) =>
  import.meta.env.BASE_URL.replace(/\/$/, '') + openAddress(typed);

function FromLink({
  transcript,
  revision,
  typed,
}: {
  transcript: Transcript;
  revision?: string;
  typed: string;
}) {
  const { flows, replayed } = guideFlows.useReplay(transcript);
  const isOlder = revision !== undefined && revision !== revisionOfVisit(flows, replayed);
  return (
    <OpenedPage
      typed={typed}
      transcript={transcript}
      made={isOlder ? 'older' : 'current'}
      isFrom="link"
      isCut={false}
      fits={({ rejected }) => transcript.answers.length - rejected.length}
    />
  );
}

interface VisitProps {
  typed: string;
  /** The visit as it was. */
  transcript: Transcript;
  /** The release that made the code or link, seen from this one. */
  made: 'current' | 'older' | 'newer';
  isFrom: 'code' | 'link';
  /** Something at its end could not be read. */
  isCut: boolean;
  /** @returns how many of its answers still fit, from the first on */
  fits: (replayed: Replay) => number;
}

/** The visit at its end, ready to go on: in the guide, or at the desk. */
function OpenedPage({ typed, transcript, made, isFrom, isCut, fits }: VisitProps) {
  const { t, i18n } = useLingui();
  const plain = usePlain();
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
  const given = replayed.visited.filter(isGiven);
  const headings = {
    current: t`Opened: ${title}`,
    cut: t`Opened as far as possible: ${title}`,
    older:
      isFrom === 'code'
        ? t`This code is from an earlier release`
        : t`This guide has changed since the link was made`,
    newer: t`This code is from a newer release`,
  };
  const heading = headings[state];
  return (
    <Page title={`${heading} | ${title}`} className="walk">
      <Trail
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
              <a href={openHref(typed)}>
                <Trans>Load the page again</Trans>
              </a>
            </p>
          )}
          <Answered {...{ state, given, dropped, isCut }} />
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
                <p>
                  <Trans>It goes to: {plain(i18n._(roleWords[step.to]))}</Trans>
                </p>
              </>
            )}
          </section>
        </div>
        <GoOn here={here} kept={kept} code={code?.code} words={plain(step.text)} />
      </article>
    </Page>
  );
}

/** How the visit was opened, seen from this release and from what still fits. */
type State = 'current' | 'cut' | 'older' | 'newer';

/** A code or link whose guide is not there. */
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

/** What the visit is worth as it was opened. */
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
  given: readonly Given[];
  /** How many answers fit no more. */
  dropped: number;
  isCut: boolean;
}

/** The answers of the visit, and what does not fit any more. */
function Answered({ state, given, dropped, isCut }: AnsweredProps) {
  const plain = usePlain();
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
        {given.map(({ flow, node, step: asked, taken }, i) =>
          asked.kind === 'continue' ? null : (
            // biome-ignore lint/suspicious/noArrayIndexKey: a step can come twice; it never moves
            <li key={`${flow}/${node}/${i}`} className="kept">
              <span className="tag">
                {state === 'current' || state === 'cut'
                  ? i18n._(resultWords[resultOf(taken)])
                  : t`Still applies`}
              </span>
              <span className="leg-q">{plain(asked.text)}</span>
              <span className="leg-a">
                {plain(taken.label)}
                {taken.value !== undefined && ` (${taken.value})`}
              </span>
            </li>
          ),
        )}
        {(dropped > 0 || isCut) && (
          <li className="gone">
            <span className="tag">
              <Trans>Dropped</Trans>
            </span>
            <span className="leg-q">
              {dropped > 0 ? (
                <Plural
                  value={dropped}
                  one="One answer that this guide does not have"
                  other="# answers that this guide does not have"
                />
              ) : (
                <Trans>What came after that cannot be read</Trans>
              )}
            </span>
          </li>
        )}
      </ol>
    </section>
  );
}

interface GoOnProps {
  here: Visit;
  kept: Transcript;
  code: string | undefined;
  /** The step at which it goes on. */
  words: string;
}

/** Where the visit goes on: in the guide, or at the desk. */
function GoOn({ here, kept, code, words }: GoOnProps) {
  return (
    <ul className="signs" role="list">
      <li>
        <Link className="sign" to={guideAddress(kept)} data-answer="go-on">
          <span>
            {here.answers.length > 0 ? (
              <Trans>Go on in the guide</Trans>
            ) : (
              <Trans>See the last step in the guide</Trans>
            )}
            <small>{words}</small>
          </span>
        </Link>
      </li>
      <li>
        <i className="tail" />
        <Link
          className="sign quiet"
          to={`/desk?${new URLSearchParams({ open: code ?? guideAddress(kept) })}`}
          data-answer="desk"
        >
          <span>
            <Trans>Take it as a call at the desk</Trans>
            <small>
              <Trans>For the helpdesk.</Trans>
            </small>
          </span>
        </Link>
      </li>
    </ul>
  );
}

interface FormPageProps {
  heading: string;
  kind: string;
  typed: string;
  children: ReactNode;
}

/** A page that asks for a code, and tells why. */
function FormPage({ heading, kind, typed, children }: FormPageProps) {
  return (
    <Page title={heading} className="home">
      <section className="hero small" data-kind={kind}>
        <h1 tabIndex={-1}>{heading}</h1>
        <p className="lead" id="about-code">
          {children}
        </p>
        <CaseForm id="c" typed={typed} isWrong={kind === 'mistyped'}>
          <h2>
            <label htmlFor="c">
              <Trans>Case code or link</Trans>
            </label>
          </h2>
        </CaseForm>
      </section>
    </Page>
  );
}
