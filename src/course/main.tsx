/** The page of a course's package: practice calls on a learning platform, and nothing else. */
// The order of layers must be declared before any of them: see ui/tokens.css.
import '../ui/tokens.css';
import '../ui/parts.css';
import '../organisation/organisation.css';
import '../guide/guide.css';
import '../finder/finder.css';
import '../steps/handoff/handoff.css';
import '../staff/room.css';
import '../training/training.css';
import '../training/practise/practise.css';
import './course.css';
import { I18nProvider } from '@lingui/react';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { loadGuides } from '../content/guideList.ts';
import { watchPresses } from '../input/onePress.ts';
import { i18n } from '../locales/i18n.ts';
import { OrganisationBrand } from '../organisation/OrganisationBrand.tsx';
import { OrganisationNotice } from '../organisation/OrganisationNotice.tsx';
import { readOrganisation } from '../organisation/organisationStore.ts';
import { MemoryRouter } from '../router/router.tsx';
import type { RoomPageContent } from '../staff/RoomPage.tsx';
import { KeysButton } from '../training/KeysDialog.tsx';
import { keepNothing } from '../training/practise/history.ts';
import { practiceAddress } from '../training/practise/practiceAddress.ts';
import { keepMoves } from '../training/practise/present.ts';
import { Surround } from '../training/surround.ts';
import { type Attempt, beginAttempt } from './attempt.ts';
import { CourseRoom } from './CourseRoom.tsx';
import type { Course } from './course.ts';

/** The frame of each page: a package contains no other rooms. */
function CoursePageFrame({ title, className, children }: RoomPageContent) {
  return (
    <>
      <title>{title}</title>
      <header className="top room-top">
        <span className="brand">
          <OrganisationBrand application="Authenticator Troubleshooter" />
        </span>
      </header>
      <OrganisationNotice />
      <main id="main" className={className}>
        {children}
      </main>
      <footer className="foot room-foot">
        <KeysButton />
      </footer>
    </>
  );
}

/** @returns the platform interface that this package is for; the others are not loaded */
async function open(
  kind: Course['kind'],
  onTrouble: Parameters<Parameters<typeof beginAttempt>[1]>[0],
) {
  if (kind === 'cmi5') return (await import('./platforms/cmi5.ts')).openCmi5(onTrouble);
  return (await import('./platforms/scorm.ts')).openScorm(kind, onTrouble);
}

function show(attempt: Attempt, root: HTMLElement): void {
  const { course } = attempt;
  const { present } = attempt.now().progress;
  const call = present && course.calls[present.call];
  // Replaces any moves that somebody else has left in this window.
  const address = call && practiceAddress(call.seed, call.difficulty);
  keepMoves(address ?? '', present?.moves ?? []);
  createRoot(root).render(
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <MemoryRouter initialEntries={[address ?? '/']}>
          <Surround value={CoursePageFrame}>
            <Suspense fallback={<main aria-busy="true" />}>
              <CourseRoom attempt={attempt} />
            </Suspense>
          </Surround>
        </MemoryRouter>
      </I18nProvider>
    </StrictMode>,
  );
}

async function begin(): Promise<void> {
  const told = document.getElementById('course')?.textContent;
  const root = document.getElementById('app');
  if (!told || root === null) throw new Error('index.html of the package has no course');
  const course: Course = JSON.parse(told);
  // Many people may use a platform's device, and what counts is stored on the platform.
  keepNothing();
  const [attempt] = await Promise.all([
    beginAttempt(course, (onTrouble) => open(course.kind, onTrouble)),
    readOrganisation(),
    loadGuides(),
  ]);
  watchPresses();
  window.addEventListener('pagehide', () => void attempt.end());
  show(attempt, root);
}

void begin();
