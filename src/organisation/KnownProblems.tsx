import { Trans } from '@lingui/react/macro';
import { type About, currentNotices } from '../engine/organisation.ts';
import { Link } from '../router/router.tsx';
import { useOrganisation } from './useOrganisation.ts';

interface KnownProblemsProps {
  /** What the page is about; left out, every current notice is shown. */
  about?: About | undefined;
  /** Where a visit ends for whoever has this problem. */
  to?: string | undefined;
}

/** What the organisation has announced, at the foot of the window: nothing moves when it comes. */
export function KnownProblems({ about, to }: KnownProblemsProps) {
  const organisation = useOrganisation();
  if (organisation.notices.length === 0) return null;
  const notices = currentNotices(organisation, Date.now(), about);
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
