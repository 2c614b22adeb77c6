/**
 * Checks that steps are marked if they tell somebody to do what only an account's owner may have done.
 * Words serve only to find what an author has forgotten; guards rely on the mark, `operation`.
 */

import { actionsOf } from '../actions.ts';
import { alternativesOf, claimText } from '../claim.ts';
import type { Graph } from '../graph.ts';
import type { WrittenStep } from '../step.ts';

/** Names of protected operations, as used in steps. */
const protectedWords =
  /\b(reactivat|re-?activat|reset|unlock|re-?enrol|(?:assign|replace|re-?assign)[^\s.]* (?:[^\s.]+ ){0,5}\W*(?:authenticator|token))/i;

/** Paraphrases of protected operations: where codes go, what a rule lets through, a new activation. */
const alsoProtected =
  /\b(?:(?:change|correct|replace|update|add|enter)\b[^.;]*(?:\b(?:phone|mobile) number|\*\*(?:Mobile|Phone|E-mail)\*\*|\bnumber on record|\be-mail address)|(?:change|open|relax|edit|adjust|remove|add)\b[^.;]*\b(?:resource )?rules?\b|(?:start|give|send|provide|hand)\b[^.;]*\b(?:new activation|activation (?:e-mail|image|data|code)))/i;

/** @returns the sentences of a step that tell somebody to do something */
function requestsOf(step: WrittenStep): string[] {
  if (step.kind === 'escalation') return step.asks.flatMap(alternativesOf).map(claimText);
  const actions = actionsOf(step).map((action) => action.do);
  return step.kind === 'continue' || actions.length === 0
    ? []
    : [...alternativesOf(step.text).map(claimText), ...actions];
}

/** Reports a protected operation that a step mentions without being marked with it. */
function report(step: WrittenStep, words: RegExp, fault: (message: string) => void): void {
  if (step.kind === 'continue' || step.operation !== undefined) return;
  const word = requestsOf(step)
    .map((line) => words.exec(line)?.[0])
    .find(Boolean);
  if (word) fault(`tells somebody to “${word}…” without naming the operation`);
}

/**
 * @param step a step, as written
 * @param fault called with the protected operation that it names by its usual words without being marked
 */
export const checkNamed = (step: WrittenStep, fault: (message: string) => void): void =>
  report(step, protectedWords, fault);

/**
 * @param graph a sound flow
 * @param fault called with each protected operation that a step paraphrases without being marked
 */
export function checkGates(
  { written }: Graph,
  fault: (message: string, node: string) => void,
): void {
  for (const [node, step] of written)
    if (step) report(step, alsoProtected, (message) => fault(message, node));
}
