import type { Action, Step, WrittenStep } from './step.ts';

/** @returns what the person should do at a step, in order */
export function actionsOf(step: Step | WrittenStep): readonly Action[] {
  switch (step.kind) {
    case 'instruction':
      return step.steps;
    case 'check':
      return step.byHand;
    case 'question':
    case 'resolution':
    case 'escalation':
    case 'information':
    case 'continue':
      return [];
  }
}
