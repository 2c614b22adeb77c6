import { useLingui } from '@lingui/react/macro';
import type { StepKind } from '../../drafts/guideEdits.ts';
import { stepKinds } from '../../engine/stepKinds.ts';
import { freeName, stepOfWords } from '../namesFromWords.ts';
import { useEditor } from './editor.ts';

/** The steps that are there. */
export function TargetOptions() {
  const { t } = useLingui();
  const { guide, nameOf } = useEditor();
  return (
    <optgroup label={t`An existing step`}>
      {Object.keys(guide.flow.states).map((name) => (
        <option key={name} value={name}>
          {nameOf(name)}
        </option>
      ))}
    </optgroup>
  );
}

/**
 * @param chosen a step’s name, or `new` and a kind
 * @param label what leads there
 * @param isTaken whether there is a step of a name
 * @returns the step to which an answer is to lead, with its kind where it is new
 */
export function targetOf(
  chosen: string,
  label: string,
  isTaken: (name: string) => boolean,
): { target: string; kind?: StepKind } {
  const kind = stepKinds.find((one) => chosen === `new ${one}`);
  return kind === undefined
    ? { target: chosen }
    : { target: freeName(stepOfWords(label), isTaken), kind };
}
