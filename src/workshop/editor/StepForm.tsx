import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';
import { useGuides } from '../../content/guideList.ts';
import { roles, type Written } from '../../engine/step.ts';
import { roleWords } from '../../engine/summary/words.ts';
import { kindWords } from '../../map/words.ts';
import { isFinal } from '../draft/kinds.ts';
import { ActionsField } from './ActionsField.tsx';
import { Answers } from './Answers.tsx';
import { CitesField } from './Cites.tsx';
import { type Field, useEditor, useFaultsAt } from './editor.ts';
import { Faults, LinesField, SelectField, TextField } from './fields.tsx';
import { kinds } from './kinds.ts';
import { More } from './More.tsx';
import { StepTools } from './StepTools.tsx';
import { ToldField, ToldList } from './Told.tsx';

/** All that is written of one step, in three voices. */
export function StepForm({ step }: { step: string }) {
  const { guide, edit } = useEditor();
  const meta = guide.flow.states[step]?.meta;
  const path = `flow.states.${step}`;
  const whole = useFaultsAt(path).filter(
    (fault) => fault.path === path || fault.path === `${path}.meta`,
  );
  if (meta === undefined) return null;
  const field = (name: string): Field => ({
    path: `${path}.meta.${name}`,
    set: (value) => edit({ do: 'step', step, field: name, value }, `${step}.${name}`),
  });
  return (
    <>
      <Faults faults={whole} />
      <KindField key={meta.kind} step={step} kind={meta.kind} />
      {meta.kind === 'continue' ? (
        <Door meta={meta} field={field} />
      ) : (
        <Voices meta={meta} field={field} step={step} />
      )}
      <StepTools key={step} step={step} />
    </>
  );
}

/** What kind of step it is. Arrow keys pass by others on their way, so it changes by a button. */
function KindField({ step, kind }: { step: string; kind: Written['kind'] }) {
  const { i18n } = useLingui();
  const { edit } = useEditor();
  const id = useId();
  const [chosen, setChosen] = useState(kind);
  return (
    <div className="entry">
      <label htmlFor={id}>
        <Trans>Kind of step</Trans>
      </label>
      <div className="with-button">
        <select
          id={id}
          className="field"
          value={chosen}
          data-field={`flow.states.${step}.meta.kind`}
          onChange={({ currentTarget }) =>
            setChosen(kinds.find((one) => one === currentTarget.value) ?? kind)
          }
        >
          {kinds.map((one) => (
            <option key={one} value={one}>
              {i18n._(kindWords[one])}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="tool"
          disabled={chosen === kind}
          onClick={() => edit({ do: 'kind', step, kind: chosen })}
        >
          <Trans>Change the kind</Trans>
        </button>
      </div>
      {isFinal({ kind: chosen }) && !isFinal({ kind }) && (
        <p className="soft small">
          <Trans>A guide ends there: the answers of this step go.</Trans>
        </p>
      )}
    </div>
  );
}

type FieldOf = (name: string) => Field;
type Stop = Exclude<Written, { kind: 'continue' }>;

/** Which guide comes next. */
function Door({ meta, field }: { meta: Extract<Written, { kind: 'continue' }>; field: FieldOf }) {
  const { t } = useLingui();
  const { guide } = useEditor();
  const guides = useGuides().filter(({ id }) => id !== guide.flow.id);
  return (
    <>
      <SelectField
        label={t`The guide in which the visit goes on`}
        value={meta.flow}
        choices={guides.map(({ id, title }) => ({ id, words: title }))}
        {...field('flow')}
        set={(value) => field('flow').set(value ?? '')}
      />
      <LinesField
        label={t`Answers that are known there already`}
        hint={t`The ids of its answers from its first step on, as they are in addresses.`}
        value={meta.with}
        isOptional
        {...field('with')}
      />
      <CitesField cites={meta.cites} {...field('cites')} />
    </>
  );
}

function Voices({ meta, field, step }: { meta: Stop; field: FieldOf; step: string }) {
  const { t } = useLingui();
  return (
    <>
      <section aria-labelledby="voice-reader">
        <h3 id="voice-reader">
          <Trans>The reader’s voice</Trans>
        </h3>
        <Heading meta={meta} field={field} />
        <ToldField
          label={t`Under the heading`}
          hint={t`One or two short sentences.`}
          value={meta.lead}
          isOptional
          {...field('lead')}
        />
        <OfKind meta={meta} field={field} />
        <TextField label={t`Why do we ask?`} value={meta.why} isOptional {...field('why')} />
      </section>
      <Answers step={step} />
      <section aria-labelledby="voice-agent">
        <h3 id="voice-agent">
          <Trans>The agent’s voice</Trans>
        </h3>
        <ToldField
          label={t`Said on the call`}
          hint={t`Ready to read aloud.`}
          value={meta.say}
          {...field('say')}
        />
        <TextField label={t`Meanwhile, the agent …`} value={meta.do} isOptional {...field('do')} />
        <LinesField
          label={t`Listen for`}
          hint={t`Words that a caller may use.`}
          value={meta.listenFor}
          isOptional
          {...field('listenFor')}
        />
      </section>
      <section aria-labelledby="voice-trainer">
        <h3 id="voice-trainer">
          <Trans>The trainer’s voice</Trans>
        </h3>
        <TextField
          label={t`What this step is for, and where people go wrong`}
          value={meta.note}
          {...field('note')}
        />
      </section>
      <section aria-labelledby="rests-on">
        <h3 id="rests-on">
          <Trans>What it rests on</Trans>
        </h3>
        <CitesField cites={meta.cites} {...field('cites')} />
        <More meta={meta} field={field} />
      </section>
    </>
  );
}

/** A question asks, an instruction says what to do, an ending says how it went. */
function Heading({ meta, field }: { meta: Stop; field: FieldOf }) {
  const { t } = useLingui();
  switch (meta.kind) {
    case 'question':
      return <TextField label={t`The question`} value={meta.text} {...field('text')} />;
    case 'instruction':
    case 'check':
      return <TextField label={t`What to do, as a heading`} value={meta.text} {...field('text')} />;
    default:
      return <ToldField label={t`The heading`} value={meta.text} {...field('text')} />;
  }
}

/** What only steps of one kind say. */
function OfKind({ meta, field }: { meta: Stop; field: FieldOf }) {
  const { t, i18n } = useLingui();
  switch (meta.kind) {
    case 'question':
      return null;
    case 'instruction':
      return (
        <ActionsField label={t`Things to do, in order`} value={meta.steps} {...field('steps')} />
      );
    case 'check':
      return (
        <ActionsField
          label={t`What to do by hand where the check cannot run`}
          value={meta.byHand}
          {...field('byHand')}
        />
      );
    case 'resolution':
      return (
        <>
          <ToldField label={t`What was wrong`} value={meta.wrong} {...field('wrong')} />
          <ToldField label={t`What fixed it`} value={meta.fixed} {...field('fixed')} />
          <ToldField
            label={t`Good to know for the next time`}
            value={meta.remember}
            isOptional
            {...field('remember')}
          />
        </>
      );
    case 'escalation':
      return (
        <>
          <SelectField
            label={t`Who takes over`}
            value={meta.to}
            choices={roles.map((role) => ({
              id: role,
              words: i18n._(roleWords[role]).replaceAll('**', ''),
            }))}
            {...field('to')}
          />
          <ToldField
            label={t`The problem`}
            hint={t`What fails, in one sentence, for someone who has seen nothing of the visit.`}
            value={meta.problem}
            {...field('problem')}
          />
          <ToldList
            label={t`What the other side should check or do`}
            one={(number) => t`Request ${number}`}
            value={meta.asks}
            {...field('asks')}
          />
          <ToldField
            label={t`What is still left to try`}
            value={meta.left}
            isOptional
            {...field('left')}
          />
        </>
      );
    case 'information':
      return (
        <ToldList
          label={t`Facts worth reading`}
          one={(number) => t`Fact ${number}`}
          value={meta.facts}
          isOptional
          {...field('facts')}
        />
      );
  }
}
