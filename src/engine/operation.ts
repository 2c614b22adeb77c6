/** Protected operations: what a social engineer is after. */
import type { operations, Step, WrittenStep } from './step.ts';

export type Operation = (typeof operations)[number];

/**
 * @param step a step
 * @returns the protected operation that it carries out or asks for, if any
 */
export const operationOf = (step: Step | WrittenStep): Operation | undefined =>
  step.kind === 'continue' ? undefined : step.operation;
