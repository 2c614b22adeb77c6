/** A built site as this server reads it: the files beside its pages, from a folder or over https. */
import { readFile } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { type ZodType, z } from 'zod';
import type { AnswerNumbers } from '../../src/engine/case-code-lock.ts';
import type { Flow } from '../../src/engine/flow.ts';
import { defaultOrganisation, type Organisation } from '../../src/engine/organisation.ts';
import { readOrganisationFile } from '../../src/engine/organisationFile.ts';
import type { Product } from '../../src/engine/product.ts';
import { flowOf } from '../../src/engine/published/flowOf.ts';
import {
  PublishedCodes,
  PublishedGuide,
  PublishedSite,
} from '../../src/engine/published/publishedSchema.ts';
import { createFinder, type FindText } from '../../src/finder/search/find.ts';
import type { FinderIndex } from '../../src/finder/search/model.ts';
import { Misuse } from './visit.ts';

/** How long to wait for a file, in milliseconds. */
const PATIENCE = 20_000;
/** In characters: no file of a site is larger. */
const LARGEST = 20_000_000;

/** A guide as published, and in the form that the engine walks. */
interface ReadGuide {
  readonly published: PublishedGuide;
  readonly flow: Flow;
}

/** A site in one of its languages. */
export interface Site {
  readonly index: PublishedSite;
  /** The address of a page: absolute if the site is read over https. */
  addressOf(path: string): string;
  /** @returns a guide; undefined if the site has none with that id */
  guide(id: string): Promise<ReadGuide | undefined>;
  /** @returns the codes of each product that has any */
  codes(): Promise<readonly PublishedCodes[]>;
  finder(): Promise<FindText>;
  lock(): Promise<AnswerNumbers>;
  organisation(): Promise<Organisation>;
}

/** Reads a file by its path relative to the root of the site. */
type Read = (path: string) => Promise<string>;

/**
 * @param where a folder, or an address that begins with https:// (http:// only for this machine)
 * @returns a function that reads the files of the site there
 * @throws Error if it is neither
 */
function readerOf(where: string): Read {
  if (!/^https?:/.test(where)) {
    const root = resolve(where);
    return async (path) => {
      const file = resolve(root, path);
      if (!file.startsWith(root + sep)) throw new Error(`${path} is not in ${root}`);
      return readFile(file, 'utf8');
    };
  }
  const base = new URL(where.endsWith('/') ? where : `${where}/`);
  if (base.protocol !== 'https:' && !['localhost', '127.0.0.1', '[::1]'].includes(base.hostname))
    throw new Error(`${where}: the address has to begin with https://`);
  return async (path) => {
    const file = new URL(path, base);
    const answer = await fetch(file, { signal: AbortSignal.timeout(PATIENCE) }).catch(
      ({ name, cause }: Error) => {
        const { code = name } = (cause ?? {}) as { code?: string };
        throw new Error(`${file} cannot be reached (${code})`);
      },
    );
    if (!answer.ok) throw new Error(`${file} was answered with ${answer.status}`);
    const text = await answer.text();
    if (text.length > LARGEST) throw new Error(`${path} is too large`);
    return text;
  };
}

/** Caches a result; a failure is retried. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

/** Text that is not JSON, such as a page that a server sends for every address, fits no schema. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const locked = z.object({
  revision: z.int(),
  ids: z.array(z.string()),
  flows: z.record(z.string(), z.custom<AnswerNumbers['flows'][string]>()),
});

/** For reading the organisation's file, which names products by their ids. */
const productOf = ({ id, name, isOurs }: PublishedSite['products'][number]): Product => ({
  ...{ id, name, about: '', records: [], written: [], called: [], hints: [] },
  ...(isOurs && { isOurs }),
});

/**
 * @param where a folder with a built site, or its https address
 * @returns a function that opens the site in one of its languages, given by tag
 * @throws Error if `where` is neither
 */
export function openSite(where: string): (language?: string) => Promise<Site> {
  const read = readerOf(where);
  const parsed = async <Value>(path: string, schema: ZodType<Value>): Promise<Value> => {
    const text = await read(path);
    const result = schema.safeParse(jsonOf(text));
    if (!result.success)
      throw new Error(
        `${path} of ${where} is not what this server reads: ${z.prettifyError(result.error)}`,
      );
    return result.data;
  };
  const source = once(() => parsed('guides.json', PublishedSite));
  const sites = new Map<string, () => Promise<Site>>();

  const openIn = async (language: string): Promise<Site> => {
    const { languages } = await source();
    const entry = languages.find(({ id }) => id === language);
    if (entry === undefined)
      throw new Misuse(
        `the site is not in “${language}”; it is in ${languages.map(({ id }) => id).join(', ')}`,
      );
    const folder = entry.guides.replace(/guides\.json$/, '');
    const index = await parsed(entry.guides, PublishedSite);
    const guides = new Map(
      index.guides.map(({ id, json }) => [
        id,
        once(async () => {
          const published = await parsed(folder + json, PublishedGuide);
          return { published, flow: flowOf(published) };
        }),
      ]),
    );
    return {
      index,
      addressOf: (path) =>
        /^https?:/.test(where)
          ? where.replace(/\/$/, '') + (folder && `/${folder.slice(0, -1)}`) + path
          : (folder && `/${folder.slice(0, -1)}`) + path,
      guide: async (id) => guides.get(id)?.(),
      codes: once(() =>
        Promise.all(index.codes.map(({ json }) => parsed(folder + json, PublishedCodes))),
      ),
      finder: once(async () => {
        const text = await read(folder + index.finder);
        return createFinder(JSON.parse(text) as FinderIndex);
      }),
      lock: once(() => parsed('case-codes.json', locked)),
      // As on a page, an organisation without a file, or with a faulty one, has the defaults.
      organisation: once(async () => {
        const text = await read('organisation.json').catch(() => undefined);
        return text === undefined
          ? defaultOrganisation
          : readOrganisationFile(text, index.products.map(productOf), language).organisation;
      }),
    };
  };

  return async (language) => {
    const asked = language ?? (await source()).language;
    const site = sites.get(asked) ?? once(() => openIn(asked));
    sites.set(asked, site);
    return site();
  };
}
