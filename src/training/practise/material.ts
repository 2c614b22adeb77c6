/** The material of every practice call: all guides and their records, loaded when a call begins. */
import { createContext, use } from 'react';
import { loadFlow } from '../../../flows/index.ts';
import { loadGuides } from '../../content/guideList.ts';
import type { Flows } from '../../engine/flow.ts';
import { fingerprint, revisionOfVisit } from '../../engine/revision.ts';
import { replay } from '../../engine/transcript.ts';
import { SOURCE } from '../../language/languages.ts';
import { once } from '../../loading/cache.ts';
import { ownGuides } from '../../organisation/organisationStore.ts';
import type { OwnGuide } from '../../organisation/readOwnGuides.ts';
import type { CauseRecord, PracticeCall } from './practiceCall.ts';

/** A guide that is being written, with the id of its draft. */
interface DraftGuide extends OwnGuide {
  readonly draft: string;
}

export interface Material {
  readonly flows: Flows;
  readonly records: readonly CauseRecord[];
  /** If present, all calls are about it. */
  readonly draft?: DraftGuide;
}

export const loadMaterial = once(async (): Promise<Material> => {
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

/** The material of calls about a draft. */
export const DraftMaterial = createContext<Material | undefined>(undefined);

/** @returns all guides and their records; the page suspends until they are loaded */
export const useMaterial = (): Material => use(DraftMaterial) ?? use(loadMaterial());

/**
 * @param flows all guides
 * @returns a text that changes as soon as the guides make a different call of the same seed
 */
export const printOf = (call: PracticeCall, flows: Flows): string =>
  [fingerprint(call), revisionOfVisit(flows, replay(flows, call.way.flow, call.way.answers))].join(
    '.',
  );
