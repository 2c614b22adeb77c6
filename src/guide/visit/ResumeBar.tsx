import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { guideAddress } from '../../engine/address.ts';
import { Link } from '../../router/router.tsx';
import { download } from '../../storage/download.ts';
import { beginVisit } from '../../storage/visitId.ts';
import { Said } from '../../ui/Said.tsx';
import { minutesAgo } from './keptVisit.ts';
import { useVisit } from './useVisit.ts';
import { forgetUnreadableVisit, forgetVisit, lookAgain, setShared } from './visitStore.ts';

/** How often a visible page checks whether the visit may still be offered, in milliseconds. */
const LOOK_AGAIN = 60_000;

/**
 * On the first page: offers to continue the last visit. It says when that was but not what it was about,
 * since somebody else may be here now.
 */
export function ResumeBar() {
  const { t } = useLingui();
  const { visit, unreadable, isShared } = useVisit();
  // The time does not advance while somebody reads.
  const [now] = useState(() => Date.now());
  useEffect(() => {
    lookAgain();
    const timer = setInterval(lookAgain, LOOK_AGAIN);
    return () => clearInterval(timer);
  }, []);
  if (unreadable !== undefined) return <Unreadable text={unreadable} />;
  if (isShared) return <Shared />;
  if (visit === undefined) return null;
  const minutes = minutesAgo(visit.at, now);
  return (
    <aside className="bar" aria-label={t`Your last visit`} data-bar="resume">
      <Said>
        <b>
          <Trans>Carry on where you left off?</Trans>
        </b>{' '}
        <span key={minutes}>
          {minutes === 0 ? (
            <Trans>You left a guide unfinished a moment ago.</Trans>
          ) : (
            <LeftAgo minutes={minutes} />
          )}
        </span>
      </Said>
      <div className="tools">
        <Link
          className="tool"
          to={guideAddress(visit, { r: visit.revision })}
          onClick={() => visit.id !== undefined && beginVisit(visit.id)}
          data-resume
        >
          <Trans>Carry on</Trans>
        </Link>
        <button type="button" className="tool" onClick={then(forgetVisit)}>
          <Trans>Discard it</Trans>
        </button>
        <button type="button" className="tool" onClick={then(() => setShared(true))}>
          <Trans>This is a shared device: don’t save anything here</Trans>
        </button>
      </div>
    </aside>
  );
}

/** A bar that disappears along with its button moves the focus to the start of the page. */
const then = (act: () => void) => () => {
  act();
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
};

/** How long ago: in minutes, then hours, then days. */
function LeftAgo({ minutes }: { minutes: number }) {
  const hours = Math.round(minutes / 60);
  const days = Math.round(hours / 24);
  if (minutes < 60)
    return (
      <Plural
        value={minutes}
        one="You left a guide unfinished a minute ago."
        other="You left a guide unfinished # minutes ago."
      />
    );
  if (hours < 24)
    return (
      <Plural
        value={hours}
        one="A guide was left here an hour ago."
        other="A guide was left here # hours ago."
      />
    );
  return (
    <Plural
      value={days}
      one="A guide was left here a day ago."
      other="A guide was left here # days ago."
    />
  );
}

function Unreadable({ text }: { text: string }) {
  const { t } = useLingui();
  return (
    <aside className="bar" aria-label={t`Your last visit`} data-bar="unreadable">
      <Said>
        <b>
          <Trans>Your last visit cannot be read any more.</Trans>
        </b>{' '}
        <Trans>
          It is damaged, or was saved by a newer version of this page. Everything else works. You
          can save a copy before you delete it.
        </Trans>
      </Said>
      <div className="tools">
        <button
          type="button"
          className="tool"
          onClick={() => download('last-visit.txt', 'text/plain', text)}
        >
          <Trans>Save it</Trans>
        </button>
        <button type="button" className="tool" onClick={then(forgetUnreadableVisit)}>
          <Trans>Delete it</Trans>
        </button>
      </div>
    </aside>
  );
}

function Shared() {
  const { t } = useLingui();
  return (
    <aside className="bar" aria-label={t`Your last visit`} data-bar="shared">
      <Said>
        <Trans>This device is shared: answers are not kept on it.</Trans>
      </Said>
      <div className="tools">
        <button type="button" className="tool" onClick={then(() => setShared(false))}>
          <Trans>Keep my last visit here</Trans>
        </button>
      </div>
    </aside>
  );
}
