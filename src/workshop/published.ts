/** Everything published, with all voices: a draft is checked, walked and compared together with it. */
import { flowFile } from 'virtual:flow-files';
import { use } from 'react';
import { facts } from '../../flows/facts.ts';
import { mostUsed } from '../../flows/most-used.ts';
import { products } from '../../flows/products.ts';
import { loadGuides } from '../content/guideList.ts';
import type { Around } from '../engine/authoring/guideCheck.ts';
import type { SourceRecord } from '../engine/record.ts';
import { SOURCE } from '../language/languages.ts';
import { once } from '../loading/cache.ts';

/** Everything published, with complete records. */
export interface Published extends Around {
  readonly records: readonly SourceRecord[];
}

/** @throws Error if a file cannot be fetched */
export const loadPublished = once(async (): Promise<Published> => {
  const guides = await loadGuides();
  const [{ records }, ...flows] = await Promise.all([
    import('../../flows/records/index.ts'),
    ...guides.map(async ({ id }) => [id, await flowFile(id, SOURCE, true)] as const),
  ]);
  return { flows: Object.fromEntries(flows), products, records, facts, mostUsed };
});

/** @returns everything published; the page suspends until it is loaded */
export const usePublished = (): Published => use(loadPublished());
