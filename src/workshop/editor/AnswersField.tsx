import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useId, useState } from 'react';
import type { StepKind } from '../../drafts/guideEdits.ts';
import { answersOf } from '../../engine/guideFile.ts';
import { stepKinds } from '../../engine/stepKinds.ts';
import { kindWords } from '../../map/stepWords.ts';
import { TextButton, Tool } from '../../ui/buttons.tsx';
import { LabelledInput, LabelledSelect } from '../../ui/labelled.tsx';
import { useFieldWords } from '../fieldWords.ts';
import { freeName, idOfWords } from '../namesFromWords.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { focusField, useEditor, useFaultsAt } from './editor.ts';
import { FaultNotes } from './fields.tsx';
import { TargetOptions, targetOf } from './TargetOptions.tsx';
import { usualAnswers } from './usualAnswers.ts';

/** The answers of a step, and where each leads. */
export function AnswersField({ step }: { step: string }) {
  const { guide } = useEditor();
  const state = guide.flow.states[step];
  const path = `flow.states.${step}.on`;
  const faults = useFaultsAt(path).filter((fault) => fault.path === path);
  if (state === undefined || !('on' in state)) return null;
  const answers = Object.keys(state.on);
  return (
    <section aria-labelledby="answers">
      <h3 id="answers" tabIndex={-1} data-field={path}>
        <Trans>Answers, and where they lead</Trans>
      </h3>
      <FaultNotes faults={faults} />
      <ul className="answers" role="list">
        {answers.map((answer, i) => (
          <AnswerForm
            key={answer}
            {...{ step, answer }}
            isFirst={i === 0}
            isLast={i === answers.length - 1}
          />
        ))}
      </ul>
      <NewAnswer key={`${step} ${answers.length}`} step={step} />
    </section>
  );
}

/** A new answer, with the step that it leads to. */
function NewAnswer({ step }: { step: string }) {
  const { ofField } = useFieldWords();
  const { guide, edit } = useEditor();
  const id = useId();
  const [label, setLabel] = useState('');
  const [target, setTarget] = useState('new question');
  const { states } = guide.flow;
  const { kind } = states[step]?.meta ?? { kind: 'question' };
  const on = answersOf(states[step]);
  const usual = (usualAnswers[kind] ?? []).filter((one) => on[one.id] === undefined);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const words = label.trim();
    if (words === '') return;
    const known = usual.find((one) => one.label.toLowerCase() === words.toLowerCase());
    const name = known?.id ?? (idOfWords(words) || 'answer');
    const answer = freeName(name, (other) => on[other] !== undefined);
    const led = targetOf(target, words, (other) => Object.hasOwn(states, other));
    edit({ do: 'add-answer', step, answer, label: words, ...led });
    // Its first text is written next.
    focusField(`flow.states.${step}.on.${answer}.meta.caller`);
  };
  return (
    <form className="new-answer" onSubmit={add}>
      <h4>
        <Trans>Another answer</Trans>
      </h4>
      <LabelledInput
        label={ofField('label')}
        list={id}
        value={label}
        data-new-answer
        onChange={(event) => setLabel(event.currentTarget.value)}
      />
      <Usual id={id} usual={usual} onChoose={setLabel} />
      <NewTarget target={target} onChoose={setTarget} />
      <div className="tools">
        <Tool type="submit" disabled={label.trim() === ''}>
          <Trans>Add the answer</Trans>
        </Tool>
      </div>
    </form>
  );
}

interface UsualProps {
  id: string;
  /** What steps of this kind usually offer and this one does not yet. */
  usual: (typeof usualAnswers)[StepKind] & object;
  onChoose: (label: string) => void;
}

/** Answers that such a step usually has. */
function Usual({ id, usual, onChoose }: UsualProps) {
  return (
    <>
      <datalist id={id}>
        {usual.map((one) => (
          <option key={one.id} value={one.label} />
        ))}
      </datalist>
      {usual.length > 0 && (
        <div className="small-tools">
          {usual.map((one) => (
            <TextButton key={one.id} onClick={() => onChoose(one.label)}>
              {`“${one.label}”`}
            </TextButton>
          ))}
        </div>
      )}
    </>
  );
}

interface NewTargetProps {
  target: string;
  onChoose: (target: string) => void;
}

/** Where it leads: to a new step, or to an existing one. */
function NewTarget({ target, onChoose }: NewTargetProps) {
  const { t, i18n } = useLingui();
  return (
    <LabelledSelect
      label={<Trans>Leads to</Trans>}
      value={target}
      data-new-target
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      <optgroup label={t`A new step`}>
        {stepKinds.map((one) => (
          <option key={one} value={`new ${one}`}>
            {i18n._(kindWords[one])}
          </option>
        ))}
      </optgroup>
      <TargetOptions />
    </LabelledSelect>
  );
}
