/**
 * Which visit of a guide this tab is in: what one visit has sent, the next has not, though it may
 * give the same answers on the same device.
 */
import { uuid } from './uuid.ts';

const NAME = 'authenticator-troubleshooter:visit-id';

/** What this page knows where nothing can be stored. */
let known: string | undefined;

/** @returns the id of the present visit: random, and known to this tab only */
export function visitId(): string {
  try {
    known = window.sessionStorage.getItem(NAME) ?? known;
  } catch {
    // It lasts as long as the page.
  }
  return known ?? beginVisit();
}

/**
 * Begins another visit, or goes on with one that was left.
 *
 * @param id the id of the one that was left
 * @returns its id
 */
export function beginVisit(id = uuid()): string {
  known = id;
  try {
    window.sessionStorage.setItem(NAME, known);
  } catch {
    // It lasts as long as the page.
  }
  return known;
}
