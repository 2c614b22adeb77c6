/** The organisation as this page knows it: the defaults first, then what its file says. */
import { defaultOrganisation, type Organisation } from '../engine/organisation.ts';
import type { OrganisationReading } from '../engine/organisationFile.ts';
import { applyColours } from './colours.ts';

export const FILE = 'organisation.json';

const before: OrganisationReading = { organisation: defaultOrganisation, problems: [] };
let reading = before;
let reader: Promise<void> | undefined;
const listeners = new Set<() => void>();

/** @returns the organisation as it is known now */
export const currentOrganisation = (): Organisation => reading.organisation;

/** The store behind the hooks. */
export const organisationStore = {
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  now: () => reading,
  /** What a page is rendered with before it runs. */
  before: () => before,
};

/**
 * Reads the organisation's file, once. Nothing waits for it; what is shown changes when it is there.
 * Where there is none, or it cannot be fetched, the defaults stay.
 *
 * @returns when it is read; it never rejects
 */
export function readOrganisation(): Promise<void> {
  reader ??= read().then(
    (read) => {
      if (read === undefined) return;
      reading = read;
      applyColours(read.organisation);
      for (const listener of listeners) listener();
    },
    () => {},
  );
  return reader;
}

async function read(): Promise<OrganisationReading | undefined> {
  // Asked for each time, so that a change needs no new build and no patience.
  const answer = await fetch(import.meta.env.BASE_URL + FILE, { cache: 'no-cache' });
  // A server that answers every unknown path with the page has no such file.
  if (!answer.ok || answer.headers.get('Content-Type')?.startsWith('text/html')) return undefined;
  const text = await answer.text();
  if (/^\s*\{\s*\}\s*$/.test(text)) return undefined;
  const { readOrganisationFile } = await import('../engine/organisationFile.ts');
  return readOrganisationFile(text);
}
