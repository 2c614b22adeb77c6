/** The flows that have been loaded so far. A page that needs another one waits for it. */
import { use } from 'react';
import { loadFlow } from '../../flows/index.ts';
import type { Flows } from '../engine/flow.ts';
import { type Replay, replay, type Transcript } from '../engine/transcript.ts';
import { cache, onForget } from '../loading/cache.ts';

const flows: Record<string, Flows[string]> = {};
/** Ids that somebody asked for and no flow has. */
const absent = new Set<string>();
const loading = cache<void>();
onForget(() => {
  for (const id of Object.keys(flows)) delete flows[id];
});

const load = (id: string) =>
  loading(id, async () => {
    const flow = await loadFlow(id);
    if (flow) flows[id] = flow;
    else absent.add(id);
  });

/** The flows loaded so far, and a transcript replayed over them. */
export interface Replayed {
  readonly flows: Flows;
  readonly replayed: Replay;
}

/**
 * @param transcript a transcript whose flows have been loaded
 * @returns it, replayed
 */
export const replayLoaded = ({ flow, answers }: Transcript): Replayed => ({
  flows,
  replayed: replay(flows, flow, answers),
});

/** @returns the flow without which the transcript cannot be replayed any further */
function missingOf(transcript: Transcript): string | undefined {
  const { missing } = replayLoaded(transcript).replayed;
  return missing === undefined || absent.has(missing) ? undefined : missing;
}

/**
 * Loads every flow that a transcript passes.
 *
 * @param transcript a transcript, sound or not
 * @returns it, replayed
 * @throws Error when a flow's file cannot be fetched
 */
export async function loadReplay(transcript: Transcript): Promise<Replayed> {
  for (let id = missingOf(transcript); id !== undefined; id = missingOf(transcript)) await load(id);
  return replayLoaded(transcript);
}

/**
 * Replays a transcript; while one of its flows is still on the way, the page waits.
 *
 * @param transcript a transcript, sound or not
 * @returns it, replayed
 */
export function useReplay(transcript: Transcript): Replayed {
  const { replays } = useReplays([transcript]);
  const [replayed = { visited: [], rejected: transcript.answers }] = replays;
  return { flows, replayed };
}

/**
 * Replays several transcripts; while one of their flows is still on the way, the page waits.
 *
 * @param transcripts transcripts, sound or not
 * @returns the flows loaded so far, and each transcript replayed over them
 */
export function useReplays(transcripts: readonly Transcript[]): {
  flows: Flows;
  replays: readonly Replay[];
} {
  const isHere = transcripts.every((transcript) => missingOf(transcript) === undefined);
  // React wants the same calls of `use` each time it comes back to a page that has waited.
  use(isHere ? here : waiting(JSON.stringify(transcripts), () => loadAll(transcripts)));
  return { flows, replays: transcripts.map((each) => replayLoaded(each).replayed) };
}

/** A promise that React need not wait for: it reads the state that is written on it. */
const here = Object.assign(Promise.resolve(), { status: 'fulfilled', value: undefined });

const waiting = cache<void>(50);

async function loadAll(transcripts: readonly Transcript[]): Promise<void> {
  await Promise.all(transcripts.map(loadReplay));
}
