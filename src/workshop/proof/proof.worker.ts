/** Checks and compares guides in a worker, so that the page stays responsive. */

import { diffFlows } from '../../engine/authoring/diff.ts';
import { metEndings } from '../../engine/authoring/endings.ts';
import { type Around, type CheckedFault, checkGuide } from '../../engine/authoring/guideCheck.ts';
import { type Flows, flow } from '../../engine/flow.ts';
import { flowOfGuide, type GuideFile, guideFileOf } from '../../engine/guideFile.ts';
import { messageOf } from '../../engine/messageOf.ts';
import type { Answered, Ask, ProofResults, PublishedData } from './proofMessages.ts';

let around: Around | undefined;

function take({ configs, ...published }: PublishedData): void {
  const flows = configs.map((config) => flow.createMachine(JSON.parse(config)));
  around = { ...published, flows: Object.fromEntries(flows.map((one) => [one.id, one])) };
}

const withGuide = (flows: Flows, guide: GuideFile): Flows => ({
  ...flows,
  [guide.flow.id]: flowOfGuide(guide),
});

/** What the proof last found in each guide: those faults stay until it has run again. */
const proved = new Map<string, readonly CheckedFault[]>();
const isAlso = (fault: CheckedFault) => (other: CheckedFault) =>
  fault.path === other.path && fault.message === other.message;

type Answering<About extends keyof ProofResults> = (
  guide: GuideFile,
  known: Around,
  /** Called with partial results before the complete ones. */
  tell: (part: ProofResults[About]) => void,
) => ProofResults[About];

const answers: { [About in keyof ProofResults]: Answering<About> } = {
  faults: (guide, known, tell) => {
    // Most faults are found at once; the proof of the endings takes several times as long.
    const early = checkGuide(guide, known, { isUnproved: true });
    const wasProved = proved.get(guide.flow.id) ?? [];
    tell([...early, ...wasProved.filter((fault) => !early.some(isAlso(fault)))]);
    const all = checkGuide(guide, known);
    const late = all.filter((fault) => !early.some(isAlso(fault)));
    proved.set(guide.flow.id, late);
    return all;
  },
  endings: (guide, { flows }) =>
    metEndings(withGuide(flows, guide)).filter(({ flow: id }) => id === guide.flow.id),
  changes: (guide, { flows }) => {
    const published = flows[guide.flow.id];
    // Converted to and from its file, so that a different order is not a change.
    const before = published === undefined ? flows : withGuide(flows, guideFileOf(published));
    return diffFlows(before, withGuide(flows, guide));
  },
};

function answer<About extends keyof ProofResults>({ number, about, guide }: Ask<About>): void {
  const post = (answered: Answered) => self.postMessage(answered);
  try {
    if (around === undefined) throw new Error('nothing is published yet');
    const tell = (part: ProofResults[About]) => post({ number, answer: part, isPart: true });
    post({ number, answer: answers[about](guide, around, tell) });
  } catch (error) {
    post({ number, error: messageOf(error) });
  }
}

self.onmessage = ({ data }: MessageEvent<PublishedData | Ask>) => {
  if ('configs' in data) take(data);
  else answer(data);
};
