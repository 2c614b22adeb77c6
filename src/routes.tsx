import { I18nProvider } from '@lingui/react';
import { lazy, Suspense } from 'react';
import { Route, Routes, useLocation } from 'react-router';
import { parseGuidePath } from './engine/address.ts';
import { prepareCodes } from './guide/codes/codeStore.ts';
import { prepareFlows } from './guide/flowStore.ts';
import { GuidePage } from './guide/GuidePage.tsx';
import { loadGuides } from './guide/guideList.ts';
import { HomePage } from './guide/HomePage.tsx';
import { NotFoundPage } from './guide/NotFoundPage.tsx';
import { RecoveryBoundary } from './ui/RecoveryBoundary.tsx';
import { useArrival } from './ui/useArrival.ts';
import { words } from './ui/words.ts';

const loadCodesPage = () =>
  import('./guide/codes/CodesPage.tsx').then((file) => ({ default: file.CodesPage }));
const CodesPage = lazy(loadCodesPage);

/** Every page, by its address. Needs a router around it. */
export function Pages() {
  useArrival();
  const { pathname, search } = useLocation();
  return (
    <I18nProvider i18n={words}>
      <RecoveryBoundary address={pathname + search}>
        <Suspense>
          <Routes>
            <Route path="/" element={<HomePage />} />
            <Route path="/guides/*" element={<GuidePage />} />
            <Route path="/codes/*" element={<CodesPage />} />
            <Route path="*" element={<NotFoundPage />} />
          </Routes>
        </Suspense>
      </RecoveryBoundary>
    </I18nProvider>
  );
}

/**
 * Loads what the first page needs, so that it is shown whole and at once.
 *
 * @param pathname the path of its address
 * @throws Error when a file cannot be fetched
 */
export async function prepare(pathname: string): Promise<void> {
  const transcript = pathname.startsWith('/guides/')
    ? parseGuidePath(pathname.slice('/guides/'.length))
    : undefined;
  if (transcript) await prepareFlows(transcript);
  else if (pathname.startsWith('/codes/') || pathname === '/codes')
    await Promise.all([loadCodesPage(), prepareCodes(pathname)]);
  else await loadGuides();
}
