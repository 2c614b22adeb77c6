/** Addresses of the workshop: `/workshop`, and below it a page for each draft and what is tried on it. */

import { type DraftView, views } from '../drafts/draftAddress.ts';
import { decode } from '../engine/address.ts';

/** The page that shows what fails in the guides. */
export const INSIGHT = '/workshop/insight';

export interface WorkshopPlace {
  /**
   * `''` is the first page, `draft` a draft, `insight` what fails; everything else means that there is no
   * such page.
   */
  readonly page: string;
  readonly draft: string;
  readonly view: DraftView | undefined;
  /** The answers of a walk. */
  readonly answers: readonly string[];
}

/**
 * @param pathname the path of an address of the workshop
 * @returns the page that it denotes
 */
export function parseWorkshopPath(pathname: string): WorkshopPlace {
  const [page = '', draft = '', view = 'write', ...answers] = pathname
    .replace(/^\/workshop\/?/, '')
    .split('/')
    .filter(Boolean)
    .map(decode);
  return { page, draft, view: views.find((one) => one === view), answers };
}
