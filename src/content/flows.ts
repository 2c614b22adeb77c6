/** The flows that have been loaded so far. A page that needs another one waits for it. */
import { use } from 'react';
import { loadFlow } from '../../flows/index.ts';
import type { Flows } from '../engine/flow.ts';
import { type Replay, replay, type Transcript } from '../engine/transcript.ts';
import { forgetFailure } from '../loading/failedFetch.ts';
import { Recent } from '../loading/recent.ts';

const flows: Record<string, Flows[string]> = {};
const loading = new Map<string, Promise<void>>();

function load(id: string): Promise<void> {
  let promise = loading.get(id);
  if (promise === undefined) {
    promise = loadFlow(id).then(
      (flow) => {
        if (!flow) return;
        flows[id] = flow;
        // What ended at a door to this flow goes on now.
        known.clear();
      },
      (error: unknown) => {
        forgetFailure(() => loading.delete(id));
        throw error;
      },
    );
    loading.set(id, promise);
  }
  return promise;
}

/** What was replayed last: one move asks several times for the same, and so does pointing at its link. */
const known = new Recent<Replay>(50);

function replayOf(transcript: Transcript): Replay {
  const key = keyOf(transcript);
  let replayed = known.get(key);
  if (replayed === undefined) {
    replayed = replay(flows, transcript.flow, transcript.answers);
    known.set(key, replayed);
  }
  return replayed;
}

/**
 * Loads every flow that a transcript passes, so that its page can be shown at once.
 *
 * @param transcript a transcript, sound or not
 * @throws Error when a flow's file cannot be fetched
 */
export async function prepareFlows(transcript: Transcript): Promise<void> {
  for (let tried = ''; ; ) {
    const { missing = tried } = replayOf(transcript);
    if (missing === tried) return;
    tried = missing;
    await load(missing);
  }
}

/**
 * @param transcript a transcript, sound or not
 * @returns whether every flow that it passes is here
 */
export const hasFlows = (transcript: Transcript): boolean =>
  replayOf(transcript).missing === undefined;

/**
 * @param transcript a transcript whose flows have been prepared
 * @returns the flows loaded so far, and the transcript replayed over them
 */
export const replayLoaded = (transcript: Transcript): { flows: Flows; replayed: Replay } => ({
  flows,
  replayed: replayOf(transcript),
});

/**
 * Replays a transcript; while one of its flows is still on the way, the page waits.
 *
 * @param transcript a transcript, sound or not
 * @returns the flows loaded so far, and the transcript replayed over them
 */
export function useReplay(transcript: Transcript): { flows: Flows; replayed: Replay } {
  const { flows: loaded, replays } = useReplays([transcript]);
  const [replayed = { visited: [], rejected: transcript.answers }] = replays;
  return { flows: loaded, replayed };
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
  // React wants the same calls of `use` each time it comes back to a page that has waited.
  use(transcripts.every(hasAll) ? here : waitFor(transcripts));
  return { flows, replays: transcripts.map(replayOf) };
}

/** A promise that React need not wait for: it reads the state that is written on it. */
const here = Object.assign(Promise.resolve(), { status: 'fulfilled' as const, value: undefined });

const waiting = new Map<string, Promise<void>>();

/** Transcripts whose flows have all been asked for; some may not exist. */
const asked = new Set<string>();
const keyOf = ({ flow, answers }: Transcript) => JSON.stringify([flow, ...answers]);

const hasAll = (transcript: Transcript) => hasFlows(transcript) || asked.has(keyOf(transcript));

function waitFor(transcripts: readonly Transcript[]): Promise<void> {
  const key = transcripts.map(keyOf).join();
  let promise = waiting.get(key);
  if (promise === undefined) {
    promise = Promise.all(transcripts.map(prepareFlows)).then(
      () => {
        waiting.delete(key);
        for (const transcript of transcripts) asked.add(keyOf(transcript));
      },
      (error: unknown) => {
        waiting.delete(key);
        throw error;
      },
    );
    waiting.set(key, promise);
  }
  return promise;
}
