import { useMemo } from 'react';
import type { Call } from '../engine/call.ts';
import { type Accepted, type Identity, identityBy } from '../engine/identity.ts';
import type { IdentityMethod } from '../engine/organisation.ts';
import { useAccepted } from '../organisation/useAccepted.ts';
import { useDesk } from './deskContext.ts';
import { PRIVILEGED } from './security.ts';

/** Who is calling, as far as this tab knows. */
export interface CallerKnown {
  readonly identity: Identity;
  /** The checks that were passed in this call and this tab. */
  readonly methods: readonly IdentityMethod[];
  readonly accepted: Accepted;
}

const none: readonly IdentityMethod[] = [];

/** @returns who is calling, as far as this tab knows; the component is updated when that changes */
export function useIdentity({ case: { id }, noticed }: Call): CallerKnown {
  const accepted = useAccepted();
  const methods = useDesk(({ identified }) =>
    Object.hasOwn(identified, id) ? (identified[id] ?? none) : none,
  );
  const isPrivileged = noticed.includes(PRIVILEGED);
  return useMemo(
    () => ({
      identity: identityBy(methods, (operation) => accepted.needed(operation, isPrivileged)),
      methods,
      accepted,
    }),
    [methods, accepted, isPrivileged],
  );
}
