/**
 * The texts of a guide speak to whoever has the problem. At the desk the agent reads them about
 * somebody else. English only, as the guides are; other languages are left as they stand.
 */
import type { StandingStep } from '../engine/step.ts';
import type { VisitedStep } from '../engine/transcript.ts';

type Actions = Extract<StandingStep, { kind: 'instruction' }>['steps'];

/** What a screen says stays as it is. */
const QUOTED = /(“[^”]*”|‘[^’]*’|\*\*[^*]*\*\*)/;

/** Words after which “you” is whom something is done to, or whom it is for. */
const BEFORE_OBJECT =
  /\b(for|to|with|from|of|about|by|at|than|behind|without|gets?|gives?|gave|giving|lets?|letting|tells?|told|telling|asks?|asked|asking|sends?|sent|shows?|showed|showing|helps?|calls?|called|reach(?:es)?|locks?|locked|stops?|stopped|keeps?|signs?|logs?|warns?|offers?|offered|leads?|takes?|brings?|needs?|refuses?|refused) you\b/gi;

const roles = /\b([Yy])our (administrator|helpdesk|security team)\b/g;
const ofOrganisation = /\b([Yy])our organisation’s (administrator|helpdesk|security team)\b/g;

const the = (_: string, first: string, who: string) => `${first === 'Y' ? 'The' : 'the'} ${who}`;

/**
 * @param text a text of a guide
 * @returns the same about the caller
 */
export const aboutCaller = (text: string): string =>
  text
    .split(QUOTED)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part
            .replace(ofOrganisation, the)
            .replace(roles, the)
            .replace(BEFORE_OBJECT, '$1 them')
            .replace(/\byou(?=[.,;:?!)]|$)/g, 'them')
            .replace(/\b([Yy])ourself\b/g, (_, first) =>
              first === 'Y' ? 'Themselves' : 'themselves',
            )
            .replace(/\b([Yy])ours\b/g, (_, first) => (first === 'Y' ? 'Theirs' : 'theirs'))
            .replace(/\b([Yy])our\b(?! organisation)/g, (_, first) =>
              first === 'Y' ? 'Their' : 'their',
            )
            .replace(/\b([Yy])ou\b/g, (_, first) => (first === 'Y' ? 'They' : 'they')),
    )
    .join('');

/**
 * @param step a step
 * @returns the same step, with what it tells the user put so that it is told about them; what is to
 *   be said aloud stays as it is
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

/**
 * @param visited the steps of a visit
 * @returns the same, each told about the caller
 */
export const visitForAgent = (visited: readonly VisitedStep[]): readonly VisitedStep[] =>
  visited.map((visit) =>
    visit.step.kind === 'continue' ? visit : { ...visit, step: forAgent(visit.step) },
  );
