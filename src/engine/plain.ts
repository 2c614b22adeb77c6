import type { Step } from './step.ts';

/** @returns a text of a flow without the asterisks that mark names in it as bold */
export const plain = (text: string): string => text.replaceAll('**', '');

/** @returns the words by which a step is known; none for one that is passed through */
export const headingOf = (step: Step): string => (step.kind === 'continue' ? '' : plain(step.text));
