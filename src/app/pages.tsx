/**
 * Every page of the application. What a page needs is known here and nowhere else: the router and
 * prefetching load by this table, and the build sees by it which files a page names, which of them are
 * cut together, and which are kept for use offline.
 */
import type { ReactElement } from 'react';
import { loadBeginnings, loadGuides } from '../content/guideList.ts';
import { parseGuideAddress } from '../engine/address.ts';
import { loadFinder, queryIn } from '../finder/finderStore.ts';
import { cache, isHere } from '../loading/cache.ts';
import { type Room, roomOf, type StaffRoom } from '../router/rooms.ts';

/** Path and query, from the root of the application. */
interface Address {
  readonly pathname: string;
  readonly search: string;
}

/**
 * @returns the page of an address, with everything it needs, so that it is never shown half-loaded
 * @throws Error when a file cannot be fetched
 */
type Load = (address: Address) => Promise<ReactElement>;

/** The rooms of agents, trainers and those who keep the guides. */
const staffPages: Readonly<Record<StaffRoom, Load>> = {
  desk: async ({ pathname }) => (await import('../desk/DeskRoom.tsx')).loadDesk(pathname),
  train: async ({ pathname }) =>
    (await import('../training/TrainingRoom.tsx')).loadTraining(pathname),
  workshop: async ({ pathname }) =>
    (await import('../workshop/WorkshopRoom.tsx')).loadWorkshop(pathname),
};

/** By the first word of the address: a room knows the addresses below it. */
const pages: Readonly<
  Record<'' | Exclude<Room, StaffRoom>, Load> & Partial<Record<StaffRoom, Load>>
> = {
  '': async ({ pathname, search }) => {
    if (pathname !== '/') return notFound();
    const query = queryIn(search);
    if (query === '') {
      const [{ HomePage }] = await Promise.all([lists(), loadGuides(), loadBeginnings()]);
      return <HomePage />;
    }
    const [{ FinderPage }] = await Promise.all([
      import('../guide/finder/FinderPage.tsx'),
      loadGuides(),
      loadBeginnings(),
      loadFinder(),
    ]);
    return <FinderPage query={query} />;
  },
  guides: async ({ pathname, search }) => {
    const transcript = parseGuideAddress(pathname);
    if (transcript) {
      const { loadGuide } = await import('../guide/loadGuide.tsx');
      return (await loadGuide(transcript, search)) ?? notFound(transcript.flow);
    }
    const [{ GuidesPage }] = await Promise.all([lists(), loadGuides()]);
    return <GuidesPage product={new URLSearchParams(search).get('product') ?? undefined} />;
  },
  codes: async ({ pathname }) =>
    (await (await import('../guide/codes/CodesPage.tsx')).loadCodesPage(pathname)) ?? notFound(),
  open: async ({ pathname, search }) => {
    if (pathname.replace(/\/+$/, '') !== '/open') return notFound();
    return (await import('../guide/OpenPage.tsx')).loadOpenPage(search);
  },
  ...(import.meta.env.HAS_STAFF && staffPages),
};

/** Pages that list the guides. */
const lists = () => import('../guide/home.ts');

/** The friendly page for an address at which there is nothing. */
async function notFound(flow?: string): Promise<ReactElement> {
  const [{ NotFoundPage }] = await Promise.all([lists(), loadGuides()]);
  return flow === undefined ? <NotFoundPage /> : <NotFoundPage flow={flow} />;
}

const loaded = cache<ReactElement>(50);

/**
 * @param address path and query, from the root of the application
 * @returns its page, ready to be shown
 * @throws Error when a file cannot be fetched; a call after a while tries again
 */
export function load(address: string): Promise<ReactElement> {
  const [pathname = '', search = ''] = address.split(/(?=\?)/);
  const page = pages[roomOf(pathname) ?? ''];
  return loaded(address, () => page?.({ pathname, search }) ?? notFound());
}

/**
 * @param address path and query, from the root of the application
 * @returns its page while it is loading; undefined once it is there and can be shown at once
 */
export function pending(address: string): Promise<ReactElement> | undefined {
  const page = load(address);
  return isHere(page) ? undefined : page;
}
