import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactElement, Suspense, useState } from 'react';
import { staffFlows } from '../content/flows.ts';
import { loadGuides } from '../content/guideList.ts';
import { lazy } from '../loading/lazy.tsx';
import { RecoveryBoundary } from '../loading/RecoveryBoundary.tsx';
import { KnownProblems } from '../organisation/KnownProblems.tsx';
import { OrganisationNotice } from '../organisation/OrganisationNotice.tsx';
import { Link, useLocation } from '../router/router.tsx';
import { Version } from '../staff/Version.tsx';
import { loadValueSign } from '../steps/AnswerLinks.tsx';
import { CallPage } from './CallPage.tsx';
import { DeskBar } from './DeskBar.tsx';
import { DeskNotes, Saving } from './DeskNotes.tsx';
import { parseCallPath } from './deskAddress.ts';
import { DeskContext } from './deskContext.ts';
import { Key, useKeyboard, useKeys } from './deskKeys.ts';
import { KeysDialog } from './dialogs.tsx';
import { ListPage } from './ListPage.tsx';
import { Reminders } from './Reminders.tsx';
import { useRetention } from './useRetention.ts';
import './desk.css';

// If this cannot be fetched either, the recovery screen does without it.
const Rescue = lazy(() =>
  import('./DeskRescue.tsx').then(
    (file) => file.DeskRescue,
    () => () => null,
  ),
);
const rescue = (
  <Suspense>
    <Rescue />
  </Suspense>
);

/**
 * The helpdesk's room: the list of calls, and each call at its step.
 *
 * @param pathname the path of an address of the room
 * @throws Error if a file cannot be fetched
 */
export async function loadDesk(pathname: string): Promise<ReactElement> {
  const { transcript } = parseCallPath(pathname);
  await Promise.all([
    loadGuides(),
    // Number keys give answers by their position: no answer may appear late.
    loadValueSign(),
    transcript && staffFlows.loadReplay(transcript),
  ]);
  return (
    <Suspense>
      <DeskContext.Provider>
        <Room />
      </DeskContext.Provider>
    </Suspense>
  );
}

function Room() {
  const { t } = useLingui();
  const { pathname, search } = useLocation();
  const { id } = parseCallPath(pathname);
  const [isKeysOpen, setKeysOpen] = useState(false);
  useKeyboard();
  useKeys({ '?': () => setKeysOpen(true) });
  useRetention(id);
  return (
    <>
      <a className="skip" href="#step">
        <Trans>Skip to the content</Trans>
      </a>
      <DeskBar />
      <OrganisationNotice />
      <Saving />
      <DeskNotes />
      <Reminders />
      <RecoveryBoundary address={pathname + search} rescue={rescue}>
        <Suspense fallback={<main className="desk-plain" aria-busy="true" />}>
          {id === '' ? <ListPage /> : <CallPage />}
        </Suspense>
      </RecoveryBoundary>
      <footer className="foot desk-foot">
        <button type="button" className="key-tool" onClick={() => setKeysOpen(true)}>
          <Key name="?" />
          <Trans>Keys</Trans>
        </button>
        <nav aria-label={t`Other rooms`}>
          <Link to="/">
            <Trans>The guides for callers</Trans>
          </Link>
        </nav>
        <Version />
      </footer>
      <KnownProblems />
      {isKeysOpen && <KeysDialog onClose={() => setKeysOpen(false)} />}
    </>
  );
}
