import { Trans, useLingui } from '@lingui/react/macro';
import { useSyncExternalStore } from 'react';
import { currentNotices } from '../engine/organisation.ts';
import { Link } from '../router/router.tsx';
import type { KnownProblemsProps } from './KnownProblems.tsx';
import { organisationStore } from './organisationStore.ts';
import { useOrganisation } from './useOrganisation.ts';

/** The notices that hold now, for what the page is about. */
export function CurrentNotices({ about, to }: KnownProblemsProps) {
  const notices = currentNotices(useOrganisation(), Date.now(), about);
  return notices.length === 0 ? null : (
    <aside className="known-problems" role="status" data-notice>
      {notices.map(({ text, link }) => (
        <p key={text}>
          <b>
            <Trans>Known problem:</Trans>
          </b>{' '}
          {text}{' '}
          {link !== undefined && (
            <a href={link} rel="noreferrer">
              <Trans>More about it</Trans>
            </a>
          )}
        </p>
      ))}
      <KeptSince />
      {to !== undefined && (
        <p>
          <Link to={to} data-answer="known-problem">
            <Trans>This is what I have</Trans>
          </Link>
        </p>
      )}
    </aside>
  );
}

/** How old the announcement is, where the server cannot be asked whether it still holds. */
function KeptSince() {
  const { i18n } = useLingui();
  const keptAt = useSyncExternalStore(organisationStore.subscribe, organisationStore.keptAt, never);
  if (keptAt === undefined) return null;
  const at = i18n.date(new Date(keptAt), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <p className="small" data-kept-at>
      <Trans>
        This is a copy from {at}. The server can’t be reached now, so it may have changed since.
      </Trans>
    </p>
  );
}

const never = () => undefined;
