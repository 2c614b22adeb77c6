/** Words for steps that several rooms use. */
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { plain } from '../engine/plain.ts';
import type { Step } from '../engine/step.ts';

/** The names of the kinds of step. */
export const kindWords: Readonly<Record<Step['kind'], MessageDescriptor>> = {
  question: msg`Question`,
  instruction: msg`Thing to do`,
  check: msg`Check`,
  resolution: msg`Resolved`,
  escalation: msg`Handover`,
  information: msg`Nothing to fix`,
  continue: msg`Another guide`,
};

/** @returns the title of a guide by its id */
export type TitleOf = (flow: string) => string;

/**
 * @param step a step
 * @param titleOf returns the title of a guide
 * @returns the words by which the step is known: its own, or the title of the guide that it leads to
 */
export const stepName = (step: Step, titleOf: TitleOf): string =>
  step.kind === 'continue' ? titleOf(step.flow) : plain(step.text);
