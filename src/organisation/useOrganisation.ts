import { useSyncExternalStore } from 'react';
import { defaultOrganisation, type Organisation } from '../engine/organisation.ts';

/** @returns the organisation: the defaults until its file has been read, and where it is broken */
export const useOrganisation = (): Organisation =>
  useSyncExternalStore(
    () => () => {},
    () => defaultOrganisation,
    () => defaultOrganisation,
  );
