import { I18nProvider } from '@lingui/react';
import { Suspense, use, useSyncExternalStore } from 'react';
import { FinderDialog } from '../finder/FinderDialog.tsx';
import { InEnglish } from '../language/InEnglish.tsx';
import { SOURCE } from '../language/languages.ts';
import { language } from '../language/site.ts';
import { lazy } from '../loading/lazy.tsx';
import { RecoveryBoundary } from '../loading/RecoveryBoundary.tsx';
import { i18n } from '../locales/i18n.ts';
import { newVersion } from '../offline/newVersion.ts';
import { InOwnWords } from '../organisation/InOwnWords.tsx';
import { roomOf, rooms } from '../router/rooms.ts';
import { useLocation } from '../router/router.tsx';
import { useArrival } from '../router/useArrival.ts';
import { Outbox } from '../tickets/Outbox.tsx';
import { load } from './pages.tsx';

// A page without it is better than none.
const Resume = lazy(() =>
  import('../guide/home.ts').then(
    (file) => file.ResumeBar,
    () => () => null,
  ),
);
// Where this cannot be fetched either, the recovery screen does without it.
const Rescue = lazy<{ pathname: string }>(() =>
  import('../steps/Rescue.tsx').then(
    (file) => file.Rescue,
    () => () => null,
  ),
);

const NewVersion = lazy(() =>
  import('../offline/NewVersion.tsx').then(
    (file) => file.NewVersion,
    () => () => null,
  ),
);

// On a page in the source's language nothing is in another one.
const asItIs = language === SOURCE ? {} : { defaultComponent: InEnglish };

// The same elements on every page: a move does not draw them again.
const outbox = <Outbox />;
const offered = <Offered />;

/** The page at the router's address, and what surrounds every page. */
export function App() {
  const { pathname, search } = useLocation();
  useArrival(pathname + search);
  const page = (
    <FinderDialog>
      <PageAt address={pathname + search} />
      {outbox}
    </FinderDialog>
  );
  return (
    <I18nProvider i18n={i18n} {...asItIs}>
      <RecoveryBoundary
        address={pathname + search}
        rescue={
          <Suspense>
            <Rescue pathname={pathname} />
          </Suspense>
        }
      >
        {isForStaff(pathname) ? page : <InOwnWords>{page}</InOwnWords>}
      </RecoveryBoundary>
      <div className="bars">
        {pathname === '/' && search === '' && (
          <Suspense>
            <Resume />
          </Suspense>
        )}
        {offered}
      </div>
    </I18nProvider>
  );
}

const none = () => undefined;

/** The new version, where one is ready. */
function Offered() {
  const isReady = useSyncExternalStore(newVersion.subscribe, newVersion.read, none) !== undefined;
  return (
    isReady && (
      <Suspense>
        <NewVersion />
      </Suspense>
    )
  );
}

/** Staff read what the documents call things. */
const isForStaff = (address: string) =>
  rooms[roomOf(address) ?? 'guides'] !== 'with the first page';

/** While a page is on its way, the one before stays: the router comes to the new one when it is here. */
const PageAt = ({ address }: { address: string }) => use(load(address));
