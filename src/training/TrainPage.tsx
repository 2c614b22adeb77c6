import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useContext } from 'react';
import { Link, useLocation } from '../router/router.tsx';
import { RoomPage, type RoomPageContent } from '../staff/RoomPage.tsx';
import { KeysButton } from './KeysDialog.tsx';
import { Surround } from './surround.ts';
import { parseTrainingPath } from './trainingAddress.ts';

/** The frame of every page of the training room. */
export function TrainPage(props: RoomPageContent) {
  const Own = useContext(Surround);
  return Own ? <Own {...props} /> : <TrainFrame {...props} />;
}

/** The same frame within the room itself. */
export function TrainFrame(props: RoomPageContent & { notes?: ReactNode }) {
  const { t } = useLingui();
  const { page } = parseTrainingPath(useLocation().pathname);
  const at = (one: string) => (page === one ? 'page' : undefined);
  return (
    <RoomPage
      {...props}
      name={t`Training`}
      home="/train"
      isHome={page === ''}
      links={
        <>
          <Link to="/train/present" aria-current={at('present')}>
            <Trans>Demonstrate</Trans>
          </Link>
          <Link to="/train/practise" aria-current={at('practise')}>
            <Trans>Practise</Trans>
          </Link>
        </>
      }
      foot={<KeysButton />}
    />
  );
}
