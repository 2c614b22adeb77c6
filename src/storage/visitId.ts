/**
 * Which visit of a guide this tab is in: what one visit has sent, another has not, even with the same
 * answers on the same device.
 */
import { kept } from './kept.ts';
import { uuid } from './uuid.ts';

const visit = kept({
  in: 'tab',
  as: 'authenticator-troubleshooter:visit-id',
  first: '',
  read: (stored) => (typeof stored === 'string' ? stored : undefined),
});

/** @returns the id of the present visit: random, and known to this tab only */
export const visitId = (): string => visit.now() || beginVisit();

/**
 * Begins a new visit, or resumes one.
 *
 * @param id the id of the visit to resume
 * @returns its id
 */
export function beginVisit(id = uuid()): string {
  visit.set(id);
  return id;
}
