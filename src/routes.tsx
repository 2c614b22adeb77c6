import { I18nProvider } from '@lingui/react';
import { lazy, Suspense } from 'react';
import { Route, Routes, useLocation } from 'react-router';
import { parseGuidePath } from './engine/address.ts';
import { prepareCodes } from './guide/codes/codeStore.ts';
import { FinderDialog } from './guide/finder/FinderDialog.tsx';
import { askedIn, loadFinder } from './guide/finder/finderStore.ts';
import { GuidePage } from './guide/GuidePage.tsx';
import { HomePage } from './guide/HomePage.tsx';
import { NotFoundPage } from './guide/NotFoundPage.tsx';
import { ResumeBar } from './guide/visit/ResumeBar.tsx';
import { hasVisit, prepareVisit } from './steps/prepareVisit.ts';
import { Rescue } from './steps/Rescue.tsx';
import { Outbox } from './tickets/Outbox.tsx';
import { hasFlows, prepareFlows } from './ui/flowStore.ts';
import { loadGuides } from './ui/guideList.ts';
import { RecoveryBoundary } from './ui/RecoveryBoundary.tsx';
import { useArrival } from './ui/useArrival.ts';
import { words } from './ui/words.ts';

const loadCodesPage = () =>
  import('./guide/codes/CodesPage.tsx').then((file) => ({ default: file.CodesPage }));
const CodesPage = lazy(loadCodesPage);

const loadOpenPage = () => import('./guide/OpenPage.tsx');
const OpenPage = lazy(() => loadOpenPage().then((file) => ({ default: file.OpenPage })));

const loadDeskRoom = () =>
  import('./desk/DeskRoom.tsx').then((file) => ({ default: file.DeskRoom }));
const DeskRoom = lazy(loadDeskRoom);

/** Every page, by its address. Needs a router around it. */
export function Pages() {
  useArrival();
  const { pathname, search } = useLocation();
  return (
    <I18nProvider i18n={words}>
      <RecoveryBoundary address={pathname + search} rescue={<Rescue pathname={pathname} />}>
        <FinderDialog>
          <Suspense>
            <Routes>
              <Route path="/" element={<HomePage />} />
              <Route path="/guides/*" element={<GuidePage />} />
              <Route path="/codes/*" element={<CodesPage />} />
              <Route path="/desk/*" element={<DeskRoom />} />
              <Route path="/open" element={<OpenPage />} />
              <Route path="*" element={<NotFoundPage />} />
            </Routes>
          </Suspense>
          <Outbox />
        </FinderDialog>
      </RecoveryBoundary>
      <div className="bars">{pathname === '/' && search === '' && <ResumeBar />}</div>
    </I18nProvider>
  );
}

/** The kinds of pages other than guides whose files are here. */
const prepared = new Set<string>();

const transcriptOf = (pathname: string) =>
  pathname.startsWith('/guides/') ? parseGuidePath(pathname.slice('/guides/'.length)) : undefined;

/** The visit of a call: its address is a guide's behind the call's name. */
const callTranscriptOf = (pathname: string) =>
  parseGuidePath(pathname.replace(/^\/desk\/?[^/]*\/?/, ''));

/** @returns the kind of page, as far as that decides which files it needs */
function kindOf(pathname: string, search: string): string {
  const [, room = '', product = ''] = pathname.split('/');
  if (room === 'codes') return `codes ${product}`;
  if (room === 'desk') return 'desk';
  if (room === 'open') return `open ${search}`;
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
  const transcript = transcriptOf(pathname);
  if (transcript) return prepareVisit(transcript);
  const kind = kindOf(pathname, search);
  if (kind === 'desk') {
    const visit = callTranscriptOf(pathname);
    await Promise.all([loadDeskRoom(), loadGuides(), visit && prepareFlows(visit)]);
  } else if (kind.startsWith('codes')) await Promise.all([loadCodesPage(), prepareCodes(pathname)]);
  else if (kind.startsWith('open')) {
    const visit = await (await loadOpenPage()).prepareOpen(search);
    if (visit) await prepareVisit(visit);
  } else if (kind === 'finder') await Promise.all([loadFinder(), loadGuides()]);
  else await loadGuides();
  prepared.add(kind);
}

/**
 * @param address path and query, from the root of the application
 * @returns whether all that its page needs is here
 */
export function isPrepared(address: string): boolean {
  const [pathname = '', search = ''] = address.split(/(?=\?)/);
  const transcript = transcriptOf(pathname);
  if (transcript) return hasVisit(transcript);
  const kind = kindOf(pathname, search);
  const visit = kind === 'desk' ? callTranscriptOf(pathname) : undefined;
  return prepared.has(kind) && (visit === undefined || hasFlows(visit));
}
