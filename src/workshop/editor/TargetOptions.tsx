import { useLingui } from '@lingui/react/macro';
import type { StepKind } from '../../drafts/guideEdits.ts';
import { stepKinds } from '../../engine/stepKinds.ts';
import { freeName, stepOfWords } from '../namesFromWords.ts';
import { useEditor } from './editor.ts';

/** The existing steps. */
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
 * @param label the label of what leads there
 * @param isTaken whether a step has this name already
 * @returns the target of an answer, with its kind if it is new
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
