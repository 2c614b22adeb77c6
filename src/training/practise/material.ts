/** What every practice call is made of: all guides and their records, loaded when a call begins. */
import { use } from 'react';
import { loadFlow } from '../../../flows/index.ts';
import { loadGuides } from '../../content/guideList.ts';
import type { Flows } from '../../engine/flow.ts';
import { fingerprint, revisionOfVisit } from '../../engine/revision.ts';
import { replay } from '../../engine/transcript.ts';
import { SOURCE } from '../../language/languages.ts';
import { once } from '../../loading/cache.ts';
import { ownGuides } from '../../organisation/organisationStore.ts';
import type { Call, CauseRecord } from './call.ts';

export interface Material {
  readonly flows: Flows;
  readonly records: readonly CauseRecord[];
}

const load = once(async (): Promise<Material> => {
  const [guides, own, { records }] = await Promise.all([
    loadGuides(),
    ownGuides(),
    import('../../../flows/records/index.ts'),
  ]);
  const loaded = await Promise.all(
    guides.map(async ({ id }) => [id, await loadFlow(id, SOURCE, true)] as const),
  );
  return {
    flows: Object.fromEntries([
      ...loaded.flatMap(([id, flow]) => (flow ? [[id, flow] as const] : [])),
      ...own.map(({ id, machine }) => [id, machine] as const),
    ]),
    records: [...records, ...own.flatMap((guide) => guide.records)],
  };
});

/** @returns all guides and their records; the page waits until they are there */
export const useMaterial = (): Material => use(load());

/**
 * @param call a call
 * @param flows all guides
 * @returns a text that is another as soon as the guides make another call of its seed
 */
export const printOf = (call: Call, flows: Flows): string =>
  [fingerprint(call), revisionOfVisit(flows, replay(flows, call.way.flow, call.way.answers))].join(
    '.',
  );
