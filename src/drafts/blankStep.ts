/** New steps, and steps that change their kind. */
import type { WrittenStep } from '../engine/step.ts';
import { isFinal } from '../engine/stepKinds.ts';

type Kind = WrittenStep['kind'];

const voices = { say: '', note: '', cites: [] as string[] };

/** @returns a step of that kind without any texts */
export function blankStep(kind: Kind): WrittenStep {
  switch (kind) {
    case 'question':
      return { kind, text: '', ...voices };
    case 'instruction':
      return { kind, text: '', ...voices, steps: [{ do: '' }] };
    case 'check':
      return { kind, text: '', ...voices, check: 'clock', byHand: [{ do: '' }] };
    case 'resolution':
      return { kind, text: '', ...voices, wrong: '', fixed: '' };
    case 'escalation':
      return { kind, to: 'administrator', text: '', ...voices, problem: '', asks: [''] };
    case 'information':
      return { kind, text: '', ...voices };
    case 'continue':
      return { kind, flow: '', cites: [] };
  }
}

/** The fields that all kinds of visible steps have in common. */
const common = [
  ...['text', 'lead', 'shows', 'notMe', 'why', 'say', 'do', 'listenFor', 'note'],
  ...['cites', 'standards', 'operation'],
];

/**
 * @param step a step
 * @param kind its new kind
 * @returns a step of that kind, with everything that both kinds have
 */
export function ofKind(step: WrittenStep, kind: Kind): WrittenStep {
  const kept = kind === 'continue' ? ['cites'] : common;
  const fields = Object.entries(step).filter(
    ([field, value]) =>
      kept.includes(field) &&
      // Only an ending’s heading may depend on established facts.
      (field !== 'text' || typeof value === 'string' || isFinal({ kind })),
  );
  return { ...blankStep(kind), ...Object.fromEntries(fields) };
}
