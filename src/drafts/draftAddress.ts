/** Addresses of a draft: `/workshop/draft/<id>`, walks of it below that, and practice calls on it. */

/** The views of a draft: the guide itself, a walk, its endings, its changes, practice. */
export const views = ['write', 'walk', 'endings', 'changes', 'practise'] as const;
export type DraftView = (typeof views)[number];

/**
 * @param draft a draft’s own id
 * @param view the view
 * @param answers the answers of a walk, as in addresses
 * @returns the address, relative to the root of the application
 */
export function draftAddress(
  draft: string,
  view: DraftView = 'write',
  answers: readonly string[] = [],
): string {
  const parts = [draft, ...(view === 'write' ? [] : [view]), ...answers];
  return `/workshop/draft/${parts.map(encodeURIComponent).join('/')}`;
}

/** @returns the end of a draft’s address that opens one of its steps */
export const stepSearch = (step: string | undefined): string =>
  step === undefined ? '' : `?${new URLSearchParams({ step })}`;

/**
 * @param draft a draft’s own id
 * @returns the address that starts a practice call on it, in the training room
 */
export const draftCallsAddress = (draft: string): string =>
  `/train/practise?${new URLSearchParams({ draft })}`;
