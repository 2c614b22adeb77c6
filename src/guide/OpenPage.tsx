import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactElement } from 'react';
import { openedCode, useOpenedCode } from '../content/caseCode.ts';
import { guideFlows } from '../content/flows.ts';
import { fitting, readPasted } from '../engine/open.ts';
import { revisionOfVisit } from '../engine/revision.ts';
import type { Transcript } from '../engine/transcript.ts';
import { useLocation } from '../router/router.tsx';
import { loadVisit } from '../steps/loadVisit.ts';
import { OpenedPage } from './OpenedPage.tsx';
import { FormPage, LoadAgain } from './OpenForm.tsx';

/**
 * Opens a visit from a case code or a link: `/open?c=…`.
 *
 * @param search the query of the address
 * @returns the page with everything it needs
 * @throws Error if a file cannot be fetched
 */
export async function loadOpenPage(search: string): Promise<ReactElement> {
  const given = readPasted(new URLSearchParams(search).get('c') ?? '');
  const read = given.is === 'code' ? await openedCode(given.code) : given;
  if ('transcript' in read && read.transcript.flow !== '') await loadVisit(read.transcript);
  // Another code or link is another page.
  return <OpenPage key={search} />;
}

function OpenPage() {
  const typed = new URLSearchParams(useLocation().search).get('c') ?? '';
  const given = readPasted(typed);
  if (given.is === 'nothing') return <AskPage />;
  if (given.is === 'code') return <FromCode code={given.code} typed={typed} />;
  return <FromLink {...given} typed={typed} />;
}

/** Shown before anything was typed. */
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
    case 'foreign':
      return (
        <FormPage
          heading={t`This code belongs to another organisation`}
          kind="foreign"
          typed={typed}
        >
          <Trans>
            It was made with an organisation’s own guide, which this site does not have. Open it on
            the site where it was made.
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

/** A code from a newer release, for a guide that this one does not know. */
function NewerPage({ typed }: { typed: string }) {
  const { t } = useLingui();
  return (
    <FormPage heading={t`This code is newer than this page`} kind="newer" typed={typed}>
      <Trans>
        It was made by a newer release of this site, with a guide this page does not know yet. None
        of it can be read here. Load the page again to get the newest one.
      </Trans>{' '}
      <LoadAgain typed={typed} />
    </FormPage>
  );
}

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
