/** The organisation as this page knows it: the defaults first, then what its file says. */
import type { FileState } from '../engine/identity.ts';
import { defaultOrganisation, isBroken, type Organisation } from '../engine/organisation.ts';
import type { OrganisationReading } from '../engine/organisationFile.ts';
import { rememberLanguage } from '../language/others.ts';
import { language } from '../language/site.ts';
import { KEPT_AT } from '../router/rooms.ts';
import { followers } from '../storage/followers.ts';
import { ask } from './askServer.ts';
import type { OwnGuide } from './readOwnGuides.ts';

export const FILE = 'organisation.json';

const before: OrganisationReading = { organisation: defaultOrganisation, problems: [] };

let reading = before;
/** Reads the same file in another language. */
let readIn: ((of: string) => OrganisationReading) | undefined;
const inOthers = new Map<string, Organisation>();
let reader: Promise<void> | undefined;
let state: FileState = 'waiting';
/** Since when the copy has been kept that was read where the server did not answer. */
let keptAt: number | undefined;
/** The organisation's own guides; the same list as long as they are the same. */
let own: readonly OwnGuide[] = [];
let readingOwn: Promise<readonly OwnGuide[]> | undefined;
const { subscribe, tell } = followers();

/** @returns the organisation as it is known now */
export const currentOrganisation = (): Organisation => reading.organisation;

/** The store behind the hooks. */
export const organisationStore = {
  subscribe,
  now: () => reading,
  /** Its own guides, as far as they are read and sound. */
  own: () => own,
  /** The organisation with its texts in another language; as it is here where nothing was read. */
  in: (of: string): Organisation => {
    if (of === language) return reading.organisation;
    const known = inOthers.get(of) ?? readIn?.(of).organisation ?? reading.organisation;
    if (readIn) inOthers.set(of, known);
    return known;
  },
  /** Whether the file has been read; a server that says there is none counts as such. */
  state: () => state,
  /** In milliseconds since 1970; undefined if the server itself has answered. */
  keptAt: () => keptAt,
  /** What a page is rendered with before it runs. */
  before: () => before,
};

/**
 * Reads the organisation's file, once. Nothing waits for it; pages change when it has loaded. If there
 * is none, the defaults stay; if the answer is something else, or none, they stay until the next try.
 *
 * @returns when that is done; it never rejects
 */
export function readOrganisation(): Promise<void> {
  reader ??= read().then(
    (read) => {
      if (read) {
        reading = read;
        for (const [text, of] of read.others ?? []) rememberLanguage(text, of);
      }
      become('read');
      void ownGuides().catch(() => {});
    },
    () => {
      reader = undefined;
      become('unread');
    },
  );
  return reader;
}

/**
 * Reads the files that the organisation's file names, once; most name none. Each is checked, and one
 * that is not sound is named among the file's problems and left out.
 *
 * @returns its own guides, as far as they are sound
 * @throws Error when what reads them cannot be fetched
 */
export function ownGuides(): Promise<readonly OwnGuide[]> {
  readingOwn ??= readOwn();
  readingOwn.catch(() => {
    readingOwn = undefined;
  });
  return readingOwn;
}

async function readOwn(): Promise<readonly OwnGuide[]> {
  await readOrganisation();
  const { guides, additionFiles } = reading.organisation;
  if (guides.length > 0 || additionFiles) {
    const { readOwnFiles } = await import('./readOwnFiles.ts');
    [reading, own] = await readOwnFiles(reading);
    become(state);
  } else if (state !== 'read') readingOwn = undefined;
  return own;
}

function become(next: FileState): void {
  state = next;
  tell();
}

/**
 * For actions that must not rely on a default that the organisation may have changed: deleting calls,
 * or giving up tickets.
 *
 * @param field a field of the file
 * @returns its value once the file has been read, or the server has said that there is none; undefined
 *   if that is uncertain because the file cannot be fetched or has an unusable value there
 */
export async function certain<Field extends keyof Organisation>(
  field: Field,
): Promise<Organisation[Field] | undefined> {
  await readOrganisation();
  return state === 'read' && !isBroken(reading.problems, field)
    ? reading.organisation[field]
    : undefined;
}

/**
 * @returns what the file says; undefined if there is none, or it is empty
 * @throws Error if the answer says nothing about the file
 */
async function read(): Promise<OrganisationReading | undefined> {
  const { answer, isPage } = await ask(FILE);
  // Sign-in and waiting pages redirect: only a 404 from the file's own address means that there is none.
  if (answer.status === 404 && !answer.redirected) return undefined;
  if (!answer.ok || isPage) throw new Error(`status ${answer.status}, page: ${isPage}`);
  keptAt = Number(answer.headers.get(KEPT_AT)) || undefined;
  const text = await answer.text();
  if (/^\s*\{\s*\}\s*$/.test(text)) return undefined;
  const [{ readOrganisationFile }, { products }, { applyColours }] = await Promise.all([
    import('../engine/organisationFile.ts'),
    import('../../flows/products.ts'),
    import('./colours.ts'),
  ]);
  readIn = (of) => readOrganisationFile(text, products, of);
  inOthers.clear();
  const found = readIn(language);
  applyColours(found.organisation);
  return found;
}
