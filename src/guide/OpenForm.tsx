import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { openAddress } from '../engine/open.ts';
import { base } from '../language/site.ts';
import { CaseForm } from './CaseForm.tsx';
import { GuideRoomPage } from './GuideRoomPage.tsx';

interface FormPageProps {
  heading: string;
  kind: string;
  typed: string;
  children: ReactNode;
}

/** A page that asks for a code, and says why. */
export function FormPage({ heading, kind, typed, children }: FormPageProps) {
  return (
    <GuideRoomPage title={heading} className="home">
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
    </GuideRoomPage>
  );
}

/** Loads the latest release of the page that opens what was typed. */
export function LoadAgain({ typed }: { typed: string }) {
  return (
    <a href={base.replace(/\/$/, '') + openAddress(typed)}>
      <Trans>Load the page again</Trans>
    </a>
  );
}
