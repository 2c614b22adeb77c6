import { Trans, useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { isId } from '../../drafts/guideEdits.ts';
import { answersOf } from '../../engine/guideFile.ts';
import type { Answer } from '../../engine/step.ts';
import { TextButton, Tool } from '../../ui/buttons.tsx';
import { useFieldWords } from '../fieldWords.ts';
import { freeName, stepOfWords } from '../namesFromWords.ts';
import { type NamedField, useEditor, useFaultsAt } from './editor.ts';
import { FactsField } from './FactsField.tsx';
import { FaultNotes, TextField, TextLinesField } from './fields.tsx';
import { RenameField } from './RenameField.tsx';
import { TargetOptions } from './TargetOptions.tsx';
import { ValueFields } from './ValueFields.tsx';

interface AnswerProps {
  step: string;
  answer: string;
  isFirst: boolean;
  isLast: boolean;
}

/** One answer: its words, what it establishes, and where it leads. */
export function AnswerForm({ step, answer, isFirst, isLast }: AnswerProps) {
  const { guide, edit } = useEditor();
  const { ofField } = useFieldWords();
  const { t } = useLingui();
  const way = answersOf(guide.flow.states[step])[answer];
  const path = `flow.states.${step}.on.${answer}`;
  const faults = useFaultsAt(path).filter(
    (fault) => fault.path === path || fault.path === `${path}.target`,
  );
  if (way === undefined) return null;
  const { meta } = way;
  const field = (name: keyof Answer): NamedField => ({
    label: ofField(name),
    path: `${path}.meta.${name}`,
    set: (value) =>
      edit({ do: 'answer', step, answer, field: name, value }, `${step}/${answer}.${name}`),
  });
  return (
    <li className="answer" data-answer-form={answer}>
      <FaultNotes faults={faults} />
      <TextField value={meta.label} rows={1} {...field('label')} />
      <Target step={step} answer={answer} />
      <TextLinesField
        hint={t`Give at least one, in their own words. Practice calls use them.`}
        value={meta.caller}
        isOptional
        isNeeded
        {...field('caller')}
      />
      <details className="more">
        <summary>
          <span key={meta.knows?.length}>
            {meta.knows === undefined ? (
              <Trans>What is known once it is given, and more</Trans>
            ) : (
              <Trans>Known once it is given: {meta.knows.map(({ id }) => id).join(', ')}</Trans>
            )}
          </span>
        </summary>
        <FactsField knows={meta.knows ?? []} {...field('knows')} />
        <TextField value={meta.hint} isOptional rows={1} {...field('hint')} />
        <ValueFields value={meta.value} {...field('value')} />
        <Rename step={step} answer={answer} />
      </details>
      <AnswerTools {...{ step, answer, isFirst, isLast }} label={meta.label} />
    </li>
  );
}

/** Moves and removes the answer. */
function AnswerTools({ step, answer, isFirst, isLast, label }: AnswerProps & { label: string }) {
  const { t } = useLingui();
  const { edit } = useEditor();
  return (
    <div className="small-tools">
      <TextButton
        data-often
        disabled={isFirst}
        onClick={() => edit({ do: 'move-answer', step, answer, by: -1 })}
      >
        <Trans>Move up</Trans>
      </TextButton>
      <TextButton
        data-often
        disabled={isLast}
        onClick={() => edit({ do: 'move-answer', step, answer, by: 1 })}
      >
        <Trans>Move down</Trans>
      </TextButton>
      <TextButton
        aria-label={t`Remove the answer: ${label}`}
        onClick={() => edit({ do: 'remove-answer', step, answer })}
      >
        <Trans>Remove</Trans>
      </TextButton>
    </div>
  );
}

/** Where the answer leads: chosen from a list, or on the map. */
function Target({ step, answer }: { step: string; answer: string }) {
  const { guide, edit, select, routing, route } = useEditor();
  const id = useId();
  const { states } = guide.flow;
  const way = answersOf(states[step])[answer];
  if (way === undefined) return null;
  const isRouting = routing?.step === step && routing.answer === answer;
  return (
    <div className="entry">
      <label htmlFor={id}>
        <Trans>Leads to</Trans>
      </label>
      <div className="with-button">
        <select
          id={id}
          className="field"
          value={way.target}
          data-target={answer}
          // Arrow keys pass other steps on the way: all of that is one edit.
          onChange={({ currentTarget }) =>
            edit(
              { do: 'reroute', step, answer, target: currentTarget.value },
              `${step}/${answer}.target`,
            )
          }
        >
          <TargetOptions />
        </select>
        <Tool
          aria-pressed={isRouting}
          onClick={() => route(isRouting ? undefined : { step, answer })}
        >
          <Trans>Choose on the map</Trans>
        </Tool>
        <Tool
          onClick={() => {
            const isTaken = (name: string) => Object.hasOwn(states, name);
            const target = freeName(stepOfWords(way.meta.label), isTaken);
            edit({ do: 'reroute', step, answer, target, kind: 'question' });
          }}
        >
          <Trans>A new step</Trans>
        </Tool>
        <Tool data-go={answer} onClick={() => select(way.target)}>
          <Trans>Go there</Trans>
        </Tool>
      </div>
    </div>
  );
}

/** The answer’s id, which is used in addresses and case codes. */
function Rename({ step, answer }: { step: string; answer: string }) {
  const { t } = useLingui();
  const { edit, guide } = useEditor();
  const faultOf = (name: string) => {
    if (!isId(name)) return t`Use small letters, digits and hyphens.`;
    return answersOf(guide.flow.states[step])[name] === undefined
      ? undefined
      : t`Another answer of this step already has this name.`;
  };
  return (
    <RenameField
      label={<Trans>Its name in addresses</Trans>}
      now={answer}
      faultOf={faultOf}
      onRename={(to) => edit({ do: 'rename-answer', step, answer, to })}
    />
  );
}
