/** Addresses of the workshop: `/workshop`, and below it a page for each draft and what is tried on it. */

/** What can be looked at of a draft: the guide itself, a walk, its endings, what it changes. */
const views = ['write', 'walk', 'endings', 'changes'] as const;
export type DraftView = (typeof views)[number];

/** The page that shows what fails in the guides. */
export const INSIGHT = '/workshop/insight';

export interface WorkshopPlace {
  /** `''` is the first page, `draft` a draft, `insight` what fails; whatever else an address says is none. */
  readonly page: string;
  readonly draft: string;
  readonly view: DraftView | undefined;
  /** The answers of a walk. */
  readonly answers: readonly string[];
}

/**
 * @param draft a draft’s own id
 * @param view what is looked at
 * @param answers the answers of a walk, as an address has them
 * @returns the address, from the root of the application
 */
export function draftAddress(
  draft: string,
  view: DraftView = 'write',
  answers: readonly string[] = [],
): string {
  const parts = [draft, ...(view === 'write' ? [] : [view]), ...answers];
  return `/workshop/draft/${parts.map(encodeURIComponent).join('/')}`;
}

/**
 * @param pathname the path of an address of the workshop
 * @returns which page it is
 */
export function parseWorkshopPath(pathname: string): WorkshopPlace {
  const [page = '', draft = '', view = 'write', ...answers] = pathname
    .replace(/^\/workshop\/?/, '')
    .split('/')
    .filter(Boolean)
    .map(decoded);
  return { page, draft, view: views.find((one) => one === view), answers };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
