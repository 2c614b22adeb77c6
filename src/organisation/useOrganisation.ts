import { useSyncExternalStore } from 'react';
import { defaultOrganisation, type Organisation } from '../engine/organisation.ts';
import type { OrganisationReading } from '../engine/organisationFile.ts';
import { organisationStore } from './organisationStore.ts';
import type { OwnGuide } from './readOwnGuides.ts';

/** @returns the organisation, and what is wrong with its file */
export const useOrganisationReading = (): OrganisationReading =>
  useSyncExternalStore(
    organisationStore.subscribe,
    organisationStore.now,
    organisationStore.before,
  );

/** @returns the organisation: the defaults until its file has been read, and for every broken field */
export const useOrganisation = (): Organisation => useOrganisationReading().organisation;

const before = () => defaultOrganisation;

/**
 * @param of a language
 * @returns the organisation with its texts in that language
 */
export const useOrganisationIn = (of: string): Organisation =>
  useSyncExternalStore(organisationStore.subscribe, () => organisationStore.in(of), before);

const none: readonly OwnGuide[] = [];

/** @returns the organisation's own guides, as far as they are read and sound */
export const useOwnGuides = (): readonly OwnGuide[] =>
  useSyncExternalStore(organisationStore.subscribe, organisationStore.own, () => none);
