/** The flows that have been loaded so far. A page that needs another one waits for it. */
import { use } from 'react';
import { loadFlow } from '../../flows/index.ts';
import type { Flow, Flows } from '../engine/flow.ts';
import { isOwn } from '../engine/organisation.ts';
import { type Replay, replay, type Transcript } from '../engine/transcript.ts';
import { type LanguageId, SOURCE } from '../language/languages.ts';
import { language } from '../language/site.ts';
import { cache, onForget } from '../loading/cache.ts';
import { ownGuides } from '../organisation/organisationStore.ts';

/** @returns one of the organisation's own flows, with all voices */
const ownFlow = async (id: string): Promise<Flow | undefined> =>
  (await ownGuides()).find((guide) => guide.id === id)?.machine;

/** The flows loaded so far, and a transcript replayed over them. */
export interface Replayed {
  readonly flows: Flows;
  readonly replayed: Replay;
}

/** Flows that are loaded as visits need them, with the voices of some rooms. */
export interface LoadedFlows {
  /**
   * @param transcript a transcript whose flows have been loaded
   * @returns it, replayed
   */
  replayLoaded(transcript: Transcript): Replayed;
  /**
   * Loads every flow that a transcript passes.
   *
   * @param transcript a transcript, sound or not
   * @returns it, replayed
   * @throws Error when a flow's file cannot be fetched
   */
  loadReplay(transcript: Transcript): Promise<Replayed>;
  /**
   * Replays a transcript; while one of its flows is still on the way, the page waits.
   *
   * @param transcript a transcript, sound or not
   * @returns it, replayed
   */
  useReplay(transcript: Transcript): Replayed;
  /**
   * Replays several transcripts; while one of their flows is still on the way, the page waits.
   *
   * @param transcripts transcripts, sound or not
   * @returns the flows loaded so far, and each transcript replayed over them
   */
  useReplays(transcripts: readonly Transcript[]): {
    flows: Flows;
    replays: readonly Replay[];
  };
}

/**
 * @param of the language of their texts
 * @param isStaff whether they have the voices of agents and trainers as well
 * @param beforeUse done with each flow before a visit uses it
 * @returns flows that are loaded as visits need them
 */
export function loadedFlows(
  of: LanguageId,
  isStaff: boolean,
  beforeUse?: (flow: Flow) => Promise<void>,
): LoadedFlows {
  const flows: Record<string, Flows[string]> = {};
  /** Ids that somebody asked for and no flow has. */
  const absent = new Set<string>();
  const loading = cache<void>();
  const waiting = cache<void>(50);
  onForget(() => {
    for (const id of Object.keys(flows)) delete flows[id];
  });

  const load = (id: string) =>
    loading(id, async () => {
      const flow = await (isOwn(id) ? ownFlow(id) : loadFlow(id, of, isStaff));
      if (flow) await beforeUse?.(flow);
      if (flow) flows[id] = flow;
      else absent.add(id);
    });
  const replayLoaded = ({ flow, answers }: Transcript) => ({
    flows,
    replayed: replay(flows, flow, answers),
  });
  /** The flow without which a transcript cannot be replayed any further. */
  const missingIn = ({ replayed: { missing } }: Replayed) =>
    missing === undefined || absent.has(missing) ? undefined : missing;
  const loadReplay = async (transcript: Transcript) => {
    let visit = replayLoaded(transcript);
    for (let id = missingIn(visit); id !== undefined; id = missingIn(visit)) {
      await load(id);
      visit = replayLoaded(transcript);
    }
    return visit;
  };
  const loadAll = async (transcripts: readonly Transcript[]) => {
    await Promise.all(transcripts.map(loadReplay));
  };
  const useReplays = (transcripts: readonly Transcript[]) => {
    const visits = transcripts.map(replayLoaded);
    const isHere = visits.every((visit) => missingIn(visit) === undefined);
    // React wants the same calls of `use` each time it comes back to a page that has waited.
    use(isHere ? here : waiting(JSON.stringify(transcripts), () => loadAll(transcripts)));
    return { flows, replays: visits.map(({ replayed }) => replayed) };
  };
  const useReplay = (transcript: Transcript) => {
    const { replays } = useReplays([transcript]);
    const [replayed = { visited: [], rejected: transcript.answers }] = replays;
    return { flows, replayed };
  };
  return { replayLoaded, loadReplay, useReplay, useReplays };
}

/** A promise that React need not wait for: it reads the state that is written on it. */
const here = Object.assign(Promise.resolve(), { status: 'fulfilled', value: undefined });

/** Flows as the guide room needs them: what agents and trainers say is not in them. */
export const guideFlows = loadedFlows(language, false);

/** Flows with all voices, for desk and training. */
export const staffFlows = loadedFlows(SOURCE, true);

const spoken = new Map<LanguageId, LoadedFlows>([[SOURCE, staffFlows]]);

/**
 * @param of the language of somebody who calls
 * @returns flows with all voices in it
 */
export function flowsSpokenIn(of: LanguageId): LoadedFlows {
  const flows = spoken.get(of) ?? loadedFlows(of, true);
  spoken.set(of, flows);
  return flows;
}
