import fc from 'fast-check';
import { expect, it } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import { formatAnswer } from '../../src/engine/answer.ts';
import { change } from '../../src/engine/change.ts';
import { hasAnswer, replay } from '../../src/engine/transcript.ts';

const ids = Object.keys(allFlows);

/** A random visit through the guides of the product, with a value wherever an answer takes one. */
function walked(flow: string, choices: readonly number[]): string[] {
  const answers: string[] = [];
  for (const choice of choices) {
    const offered = replay(allFlows, flow, answers).visited.at(-1)?.answers ?? [];
    const next = offered[choice % offered.length];
    if (next === undefined) break;
    answers.push(formatAnswer(next.id, next.value?.example));
  }
  return answers;
}

const wander = fc.record({
  flow: fc.constantFrom(...ids),
  choices: fc.array(fc.nat(), { minLength: 2, maxLength: 9 }),
  place: fc.nat(),
  other: fc.nat(),
});

it('no answer is ever kept for another question than the one it was given to', () => {
  let changes = 0;
  let kept = 0;
  fc.assert(
    fc.property(wander, ({ flow, choices, place, other }) => {
      const answers = walked(flow, choices);
      if (answers.length < 2) return;
      const index = place % (answers.length - 1);
      const was = replay(allFlows, flow, answers).visited.filter(hasAnswer);
      const offered = was.find(({ taken }) => taken.at === index)?.answers ?? [];
      const next = offered[other % offered.length];
      if (next === undefined) return;
      const answer = formatAnswer(next.id, next.value?.example);
      const changed = change(allFlows, { flow, answers }, index, answer);
      const now = replay(allFlows, flow, changed.transcript.answers);
      changes += 1;
      // The new answer stands at its place; every other one has an old one of its own.
      const others = now.visited
        .filter(hasAnswer)
        .filter(({ taken }) => taken.at !== undefined && taken.at !== index)
        .map(({ flow: of, node, taken }) => `${of}/${node} ${formatAnswer(taken.id, taken.value)}`);
      const given = changed.kept.map(
        ({ flow: of, node, taken }) => `${of}/${node} ${formatAnswer(taken.id, taken.value)}`,
      );
      kept += given.length;
      expect(others).toEqual(given);
      expect(now.rejected).toEqual([]);
    }),
    { numRuns: 2_500 },
  );
  expect(changes).toBeGreaterThan(1_500);
  expect(kept).toBeGreaterThan(500);
}, 240_000);
