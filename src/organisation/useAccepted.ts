import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { type Accepted, acceptedBy, type FileState } from '../engine/identity.ts';
import { organisationStore, readOrganisation } from './organisationStore.ts';
import { useOrganisationReading } from './useOrganisation.ts';

const before = (): FileState => 'waiting';

/** @returns what counts before a protected operation; a file that could not be read is asked for again */
export function useAccepted(): Accepted {
  const reading = useOrganisationReading();
  const state = useSyncExternalStore(organisationStore.subscribe, organisationStore.state, before);
  useEffect(() => {
    void readOrganisation();
  }, []);
  return useMemo(() => acceptedBy(reading, state), [reading, state]);
}
