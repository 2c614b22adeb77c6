/**
 * Every kind of step that a visit can stop at: a folder here with its view, and an entry in this table. Its
 * shape and name on maps are in the tables of src/map/stepMarks.tsx and stepWords.ts.
 */
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { FunctionComponent } from 'react';
import type { CheckName, StandingStep } from '../engine/step.ts';
import { lazy } from '../loading/lazy.tsx';
import type { EndingLook } from '../ui/icons.tsx';
import { InstructionView } from './instruction/InstructionView.tsx';
import { QuestionView } from './question/QuestionView.tsx';
import type { StepProps } from './view.ts';

type Kind = StandingStep['kind'];
type Of<Name extends Kind> = Extract<StandingStep, { kind: Name }>;

interface KindOfStep<Name extends Kind> {
  /** Shows a step in the end user's voice; `load` fetches the view if it is in a file of its own. */
  readonly view: (
    step: Of<Name>,
  ) => FunctionComponent<StepProps<Name>> & { load?: () => Promise<unknown> };
  /** How a visit that stops there has ended, if such a step is an ending. */
  readonly ending?: { readonly mark: EndingLook; readonly words: MessageDescriptor };
}

/** The checks that actually run, each with its own view. */
const checks = {
  clock: lazy<StepProps<'check'>>(() =>
    import('./clock/ClockCheck.tsx').then((file) => file.ClockCheck),
  ),
} satisfies Record<CheckName, unknown>;

// Endings are in files of their own: most pages are not endings.
const Resolution = lazy(() =>
  import('./resolution/ResolutionView.tsx').then((file) => file.ResolutionView),
);
const Information = lazy(() =>
  import('./information/InformationView.tsx').then((file) => file.InformationView),
);
const Escalation = lazy(() =>
  import('./escalation/EscalationView.tsx').then((file) => file.EscalationView),
);

const kinds: { readonly [Name in Kind]: KindOfStep<Name> } = {
  question: { view: () => QuestionView },
  instruction: { view: () => InstructionView },
  check: { view: ({ check }) => checks[check] },
  resolution: { view: () => Resolution, ending: { mark: 'fixed', words: msg`Fixed` } },
  escalation: { view: () => Escalation, ending: { mark: 'hand', words: msg`Handover` } },
  information: {
    view: () => Information,
    ending: { mark: 'calm', words: msg`Nothing to fix` },
  },
};

const kindOf = <Name extends Kind>(step: Of<Name>): KindOfStep<Name> => kinds[step.kind as Name];

/** @returns how a visit that stops at a step has ended; undefined if the step is not an ending */
export const endOf = (step: StandingStep): KindOfStep<Kind>['ending'] => kindOf(step).ending;

/** @returns the class of a step's element, by how a visit ends there */
export const endClass = (step: StandingStep): string => {
  const mark = endOf(step)?.mark;
  return mark === undefined ? '' : `ends ending ${mark}`;
};

/**
 * Fetches the view of a step, if it is in a file of its own.
 *
 * @throws Error if the file cannot be fetched
 */
export async function loadView(step: StandingStep): Promise<void> {
  await kindOf(step).view(step).load?.();
}

/** A step in the end user's voice, by its kind. */
export function StepView(props: StepProps) {
  const View = kindOf(props.step).view(props.step);
  return <View {...props} />;
}
