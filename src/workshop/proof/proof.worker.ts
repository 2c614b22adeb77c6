/** Checks and compares guides beside the page, which goes on meanwhile. */

import { diffFlows } from '../../engine/build/diff.ts';
import { describeDiff } from '../../engine/build/diffText.ts';
import { metEndings } from '../../engine/build/endings.ts';
import { type Around, checkGuide } from '../../engine/build/guideCheck.ts';
import { type Flows, flow } from '../../engine/flow.ts';
import { flowOfGuide, type GuideFile, guideFileOf } from '../../engine/guideFile.ts';
import type { Answered, Answers, Ask, PublishedData } from './ask.ts';

let around: Around | undefined;

function take({ configs, ...published }: PublishedData): void {
  const flows = configs.map((config) => flow.createMachine(JSON.parse(config)));
  around = { ...published, flows: Object.fromEntries(flows.map((one) => [one.id, one])) };
}

const withGuide = (flows: Flows, guide: GuideFile): Flows => ({
  ...flows,
  [guide.flow.id]: flowOfGuide(guide),
});

const answers: { [About in keyof Answers]: (guide: GuideFile, known: Around) => Answers[About] } = {
  faults: checkGuide,
  endings: (guide, { flows }) =>
    metEndings(withGuide(flows, guide)).filter(({ flow: id }) => id === guide.flow.id),
  changes: (guide, { flows }) => {
    const published = flows[guide.flow.id];
    // As a file of it would be: what comes in another order is no change.
    const before = published === undefined ? flows : withGuide(flows, guideFileOf(published));
    const diff = diffFlows(before, withGuide(flows, guide));
    return { text: describeDiff(diff), markdown: describeDiff(diff, true) };
  },
};

function answerOf({ number, about, guide }: Ask): Answered {
  try {
    if (around === undefined) throw new Error('nothing is published yet');
    return { number, answer: answers[about](guide, around) };
  } catch (error) {
    return { number, error: error instanceof Error ? error.message : String(error) };
  }
}

self.onmessage = ({ data }: MessageEvent<PublishedData | Ask>) => {
  if ('configs' in data) take(data);
  else self.postMessage(answerOf(data));
};
