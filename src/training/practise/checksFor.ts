/** How many checks a practice call needs, depending on the organisation's requirements. */
import { checksNeeded } from '../../engine/identity.ts';
import type { Operation } from '../../engine/operation.ts';
import type { Needs } from '../../engine/organisation.ts';
import type { PracticeCall } from './practiceCall.ts';
import { randomFor } from './random.ts';

/** How often a caller's account has special rights, if the organisation distinguishes such accounts. */
const PRIVILEGED = 0.3;

/**
 * Not part of a call: the same number makes the same call, whatever an organisation requires.
 *
 * @param needs when the organisation wants more than one check
 * @returns whether the account of the call's caller has special rights
 */
export const isPrivileged = ({ seed }: PracticeCall, needs: Needs): boolean =>
  needs.privileged !== undefined && randomFor(`${seed}/privileged`).happens(PRIVILEGED);

/**
 * @param needs when the organisation wants more than one check
 * @param operation what is to be done for the caller
 * @returns how many checks of different kinds the call needs: 1 or 2
 */
export const checksFor = (call: PracticeCall, needs: Needs, operation: Operation): number =>
  checksNeeded(needs, operation, isPrivileged(call, needs));
