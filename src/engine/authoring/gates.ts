/**
 * What a step tells somebody to do that only the owner of an account may have done: it is marked. Words
 * only find here what an author has forgotten; whoever guards the step reads its mark, `operation`.
 */

import { actionsOf } from '../actions.ts';
import { alternativesOf, claimText } from '../claim.ts';
import type { Graph } from '../graph.ts';
import type { WrittenStep } from '../step.ts';

/** Names of protected operations as steps use them. */
const protectedWords =
  /\b(reactivat|re-?activat|reset|unlock|re-?enrol|(?:assign|replace|re-?assign)[^\s.]* (?:[^\s.]+ ){0,5}\W*(?:authenticator|token))/i;

/** Protected operations in other words: where codes go, what a rule lets through, a new activation. */
const alsoProtected =
  /\b(?:(?:change|correct|replace|update|add|enter)\b[^.;]*(?:\b(?:phone|mobile) number|\*\*(?:Mobile|Phone|E-mail)\*\*|\bnumber on record|\be-mail address)|(?:change|open|relax|edit|adjust|remove|add)\b[^.;]*\b(?:resource )?rules?\b|(?:start|give|send|provide|hand)\b[^.;]*\b(?:new activation|activation (?:e-mail|image|data|code)))/i;

/** @returns what a step tells somebody to do */
function requestsOf(step: WrittenStep): string[] {
  if (step.kind === 'escalation') return step.asks.flatMap(alternativesOf).map(claimText);
  const actions = actionsOf(step).map((action) => action.do);
  return step.kind === 'continue' || actions.length === 0
    ? []
    : [...alternativesOf(step.text).map(claimText), ...actions];
}

/** Reports a protected operation that a step names and is not marked with. */
function report(step: WrittenStep, words: RegExp, fault: (message: string) => void): void {
  if (step.kind === 'continue' || step.operation !== undefined) return;
  const word = requestsOf(step)
    .map((line) => words.exec(line)?.[0])
    .find(Boolean);
  if (word) fault(`tells somebody to “${word}…” without naming the operation`);
}

/**
 * @param step a step as it is written
 * @param fault takes the protected operation that it names by its usual words without being marked
 */
export const checkNamed = (step: WrittenStep, fault: (message: string) => void): void =>
  report(step, protectedWords, fault);

/**
 * @param graph a sound flow
 * @param fault takes each protected operation that a step names in other words without being marked
 */
export function checkGates(
  { written }: Graph,
  fault: (message: string, node: string) => void,
): void {
  for (const [node, step] of written)
    if (step) report(step, alsoProtected, (message) => fault(message, node));
}
