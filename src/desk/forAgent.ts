/** The steps of a guide, rephrased for the agent to be about the caller. */
import type { StandingStep } from '../engine/step.ts';
import type { VisitedStep } from '../engine/transcript.ts';
import { aboutCaller } from './aboutCaller.ts';

type Actions = Extract<StandingStep, { kind: 'instruction' }>['steps'];

/**
 * @returns the same step, with everything addressed to the user rephrased to be about them; what is to be
 *   said aloud stays as it is
 */
export function forAgent(step: StandingStep): StandingStep {
  const actions = (all: Actions) =>
    all.map((one) => ({
      do: aboutCaller(one.do),
      ...(one.also === undefined ? {} : { also: aboutCaller(one.also) }),
    }));
  const text = aboutCaller(step.text);
  switch (step.kind) {
    case 'instruction':
      return { ...step, text, steps: actions(step.steps) };
    case 'check':
      return { ...step, text, byHand: actions(step.byHand) };
    case 'resolution':
      return {
        ...step,
        text,
        wrong: aboutCaller(step.wrong),
        fixed: aboutCaller(step.fixed),
        ...(step.remember === undefined ? {} : { remember: aboutCaller(step.remember) }),
      };
    case 'escalation':
      return {
        ...step,
        text,
        ...(step.lead === undefined ? {} : { lead: aboutCaller(step.lead) }),
        ...(step.left === undefined ? {} : { left: aboutCaller(step.left) }),
      };
    case 'information':
      return { ...step, text, ...(step.facts && { facts: step.facts.map(aboutCaller) }) };
    case 'question':
      return { ...step, text };
  }
}

/** @returns the same steps of a visit, each rephrased to be about the caller */
export const visitForAgent = (visited: readonly VisitedStep[]): readonly VisitedStep[] =>
  visited.map((visit) =>
    visit.step.kind === 'continue' ? visit : { ...visit, step: forAgent(visit.step) },
  );
