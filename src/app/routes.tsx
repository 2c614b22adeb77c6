import { I18nProvider } from '@lingui/react';
import { Suspense } from 'react';
import { hasCodes, prepareCodes } from '../content/codes.ts';
import { hasFlows, prepareFlows } from '../content/flows.ts';
import { loadGuides, loadListed } from '../content/guideList.ts';
import { parseGuideAddress, parseGuidePath } from '../engine/address.ts';
import { FinderDialog } from '../finder/FinderDialog.tsx';
import { askedIn, loadFinder } from '../finder/finderStore.ts';
import { GuidePage, hasGuide, prepareGuide } from '../guide/GuidePage.tsx';
import { NotFound } from '../guide/notFound.ts';
import { later } from '../loading/later.tsx';
import { words } from '../locales/i18n.ts';
import { NewVersion } from '../offline/NewVersion.tsx';
import { useLocation } from '../router/router.tsx';
import { useArrival } from '../router/useArrival.ts';
import { prepareVisit } from '../steps/prepareVisit.ts';
import { Outbox } from '../tickets/Outbox.tsx';
import { RecoveryBoundary } from './RecoveryBoundary.tsx';

const Home = later(() => import('../guide/home.ts').then((file) => file.HomePage));
const AllGuides = later(() => import('../guide/home.ts').then((file) => file.GuidesPage));
// A page without it is better than none.
const Resume = later(() =>
  import('../guide/home.ts').then(
    (file) => file.ResumeBar,
    () => () => null,
  ),
);
const Codes = later(() => import('../guide/codes/CodesPage.tsx').then((file) => file.CodesPage));
const Found = later(() => import('../guide/finder/FinderPage.tsx').then((file) => file.FinderPage));
const Desk = later(() => import('../desk/DeskRoom.tsx').then((file) => file.DeskRoom));
const Training = later(() =>
  import('../training/TrainingRoom.tsx').then((file) => file.TrainingRoom),
);
// Where this cannot be fetched either, the recovery screen does without it.
const Rescue = later<{ pathname: string }>(() =>
  import('../steps/Rescue.tsx').then(
    (file) => file.Rescue,
    () => () => null,
  ),
);
const loadOpenPage = () => import('../guide/OpenPage.tsx');
const Open = later(() => loadOpenPage().then((file) => file.OpenPage));

// The same elements on every page: a move does not draw them anew.
const outbox = <Outbox />;
const newVersion = <NewVersion />;

/** Every page, by its address. Needs a router around it. */
export function Pages() {
  const { pathname, search } = useLocation();
  useArrival(pathname + search);
  return (
    <I18nProvider i18n={words}>
      <RecoveryBoundary
        address={pathname + search}
        rescue={
          <Suspense>
            <Rescue.Component pathname={pathname} />
          </Suspense>
        }
      >
        <FinderDialog>
          <Suspense>
            <PageAt pathname={pathname} search={search} />
          </Suspense>
          {outbox}
        </FinderDialog>
      </RecoveryBoundary>
      <div className="bars">
        {pathname === '/' && search === '' && (
          <Suspense>
            <Resume.Component />
          </Suspense>
        )}
        {newVersion}
      </div>
    </I18nProvider>
  );
}

function PageAt({ pathname, search }: { pathname: string; search: string }) {
  const query = askedIn(search);
  if (pathname === '/')
    return query === '' ? <Home.Component /> : <Found.Component query={query} />;
  const [, room, ...rest] = pathname.split('/');
  switch (room) {
    case 'guides':
      return rest.some(Boolean) ? <GuidePage /> : <AllGuides.Component />;
    case 'codes':
      return <Codes.Component />;
    case 'desk':
      return <Desk.Component />;
    case 'train':
      return <Training.Component />;
    case 'open':
      return rest.some(Boolean) ? <NotFound.Component /> : <Open.Component />;
    default:
      return <NotFound.Component />;
  }
}

/** The kinds of pages other than guides whose files are here. */
const prepared = new Set<string>();

/** The visit of a call: its address is a guide's behind the call's name. */
const callTranscriptOf = (pathname: string) =>
  parseGuidePath(pathname.replace(/^\/desk\/?[^/]*\/?/, ''));

/** The visit that a map or a demonstration shows; other pages of the room name no guide. */
const trainingTranscriptOf = (pathname: string) => {
  const way = /^\/train\/(?:map|present)\/(.*)$/.exec(pathname)?.[1];
  return way === undefined ? undefined : parseGuidePath(way);
};

/** @returns the kind of page, as far as that decides which files it needs */
function kindOf(pathname: string, search: string): string {
  const [, room = ''] = pathname.split('/');
  if (room === 'codes') return 'codes';
  if (room === 'desk') return 'desk';
  if (room === 'train') return 'train';
  if (room === 'open') return `open ${search}`;
  if (room === 'guides') return 'guides';
  return askedIn(search) === '' ? 'list' : 'finder';
}

/**
 * Loads what a page needs, so that it can be shown whole and at once.
 *
 * @param address path and query, from the root of the application
 * @throws Error when a file cannot be fetched
 */
export async function prepare(address: string): Promise<void> {
  const [pathname = '', search = ''] = address.split(/(?=\?)/);
  const transcript = parseGuideAddress(pathname);
  if (transcript) return prepareGuide(transcript, search);
  const kind = kindOf(pathname, search);
  if (kind === 'desk') {
    const visit = callTranscriptOf(pathname);
    await Promise.all([Desk.load(), loadGuides(), visit && prepareFlows(visit)]);
  } else if (kind === 'train') {
    const visit = trainingTranscriptOf(pathname);
    await Promise.all([Training.load(), loadGuides(), visit && prepareFlows(visit)]);
  } else if (kind === 'codes') await Promise.all([Codes.load(), prepareCodes(pathname)]);
  else if (kind.startsWith('open')) {
    const [{ prepareOpen }] = await Promise.all([loadOpenPage(), Open.load()]);
    const visit = await prepareOpen(search);
    if (visit) await prepareVisit(visit);
  } else if (kind === 'finder') await Promise.all([Found.load(), loadFinder(), loadListed()]);
  else if (kind === 'guides') await Promise.all([AllGuides.load(), loadGuides()]);
  else await Promise.all([Home.load(), Resume.load(), NotFound.load(), loadListed()]);
  prepared.add(kind);
}

/**
 * @param address path and query, from the root of the application
 * @returns whether all that its page needs is here
 */
export function isPrepared(address: string): boolean {
  const [pathname = '', search = ''] = address.split(/(?=\?)/);
  const transcript = parseGuideAddress(pathname);
  if (transcript) return hasGuide(transcript, search);
  const kind = kindOf(pathname, search);
  if (kind === 'codes') return prepared.has(kind) && hasCodes(pathname);
  const visit =
    kind === 'desk'
      ? callTranscriptOf(pathname)
      : kind === 'train'
        ? trainingTranscriptOf(pathname)
        : undefined;
  return prepared.has(kind) && (visit === undefined || hasFlows(visit));
}
