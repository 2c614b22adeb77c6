/** The source records, loaded when a step first shows them. */
import { use } from 'react';
import type { SourceRecord } from '../engine/record.ts';
import { once } from '../loading/cache.ts';
import { ownGuides } from '../organisation/organisationStore.ts';

type Records = ReadonlyMap<string, SourceRecord>;

const load = once(async (): Promise<Records> => {
  const { records } = await import('../../flows/records/index.ts');
  const own = (await ownGuides()).flatMap((guide) => guide.records);
  return new Map([...records, ...own].map((record) => [record.id, record]));
});

/** @returns every record by its id; the page suspends until they are loaded */
export const useRecords = (): Records => use(load());
