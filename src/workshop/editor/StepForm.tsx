import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';
import { useGuides } from '../../content/guideList.ts';
import { plain } from '../../engine/plain.ts';
import { roles, type WrittenStep } from '../../engine/step.ts';
import { isFinal, stepKinds } from '../../engine/stepKinds.ts';
import { roleWords } from '../../engine/summary/summaryWords.ts';
import { kindWords } from '../../map/stepWords.ts';
import { TextButton, Tool } from '../../ui/buttons.tsx';
import { TitledSection } from '../../ui/TitledSection.tsx';
import { useFieldWords } from '../fieldWords.ts';
import { ActionsField } from './ActionsField.tsx';
import { AnswersField } from './AnswersField.tsx';
import { CitesField } from './Cites.tsx';
import { focusField, type NamedField, useEditor, useFaultsAt } from './editor.ts';
import { FaultNotes, SelectField, TextField, TextLinesField } from './fields.tsx';
import { More } from './More.tsx';
import { StepTools } from './StepTools.tsx';
import { ToldField, ToldList } from './ToldField.tsx';

/** Everything about one step, in three voices. */
export function StepForm({ step }: { step: string }) {
  const { guide, edit } = useEditor();
  const { ofField } = useFieldWords();
  const meta = guide.flow.states[step]?.meta;
  const path = `flow.states.${step}`;
  const whole = useFaultsAt(path).filter(
    (fault) => fault.path === path || fault.path === `${path}.meta`,
  );
  if (meta === undefined) return null;
  const field = (name: string): NamedField => ({
    label: ofField(name),
    path: `${path}.meta.${name}`,
    set: (value) => edit({ do: 'step', step, field: name, value }, `${step}.${name}`),
  });
  return (
    <>
      <FaultNotes faults={whole} />
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

/** The step's kind. Arrow keys pass other kinds on the way, so it is changed by a button. */
function KindField({ step, kind }: { step: string; kind: WrittenStep['kind'] }) {
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
            setChosen(stepKinds.find((one) => one === currentTarget.value) ?? kind)
          }
        >
          {stepKinds.map((one) => (
            <option key={one} value={one}>
              {i18n._(kindWords[one])}
            </option>
          ))}
        </select>
        <Tool disabled={chosen === kind} onClick={() => edit({ do: 'kind', step, kind: chosen })}>
          <Trans>Change the kind</Trans>
        </Tool>
      </div>
      {isFinal({ kind: chosen }) && !isFinal({ kind }) && (
        <p className="soft small">
          <Trans>A guide ends there, so this step’s answers are removed.</Trans>
        </p>
      )}
    </div>
  );
}

type FieldOf = (name: string) => NamedField;
type Stop = Exclude<WrittenStep, { kind: 'continue' }>;

/** Which guide comes next. */
function Door({
  meta,
  field,
}: {
  meta: Extract<WrittenStep, { kind: 'continue' }>;
  field: FieldOf;
}) {
  const { t } = useLingui();
  const { guide } = useEditor();
  const guides = useGuides().filter(({ id }) => id !== guide.flow.id);
  return (
    <>
      <SelectField
        value={meta.flow}
        choices={guides.map(({ id, title }) => ({ id, words: title }))}
        {...field('flow')}
        set={(value) => field('flow').set(value ?? '')}
      />
      <TextLinesField
        hint={t`The ids of its answers from the first step on, as in addresses.`}
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
      <TitledSection level="h3" heading={<Trans>The reader’s voice</Trans>}>
        <Heading meta={meta} field={field} />
        <ToldField
          hint={t`One or two short sentences.`}
          value={meta.lead}
          isOptional
          {...field('lead')}
        />
        <OfKind meta={meta} field={field} />
        <TextField value={meta.why} isOptional {...field('why')} />
      </TitledSection>
      <AnswersField step={step} />
      <TitledSection level="h3" heading={<Trans>The agent’s voice</Trans>}>
        <ToldField hint={t`Ready to read aloud.`} value={meta.say} {...field('say')} />
        <AsHeading meta={meta} {...field('say')} />
        <TextField value={meta.do} isOptional {...field('do')} />
        <TextLinesField
          hint={t`Words that a caller may use.`}
          value={meta.listenFor}
          isOptional
          {...field('listenFor')}
        />
      </TitledSection>
      <TitledSection level="h3" heading={<Trans>The trainer’s voice</Trans>}>
        <TextField value={meta.note} {...field('note')} />
      </TitledSection>
      <TitledSection level="h3" heading={<Trans>What it is based on</Trans>}>
        <CitesField cites={meta.cites} {...field('cites')} />
        <More meta={meta} field={field} />
      </TitledSection>
    </>
  );
}

/** What readers read is often what is said as well. */
function AsHeading({ meta, path, set }: { meta: Stop } & NamedField) {
  if (meta.say !== '' || typeof meta.text !== 'string' || meta.text === '') return null;
  const take = () => {
    set(meta.text);
    focusField(path);
  };
  return (
    <TextButton className="as-link small" onClick={take}>
      <Trans>Use the heading</Trans>
    </TextButton>
  );
}

/** A question asks, an instruction says what to do, an ending says how it went. */
function Heading({ meta, field }: { meta: Stop; field: FieldOf }) {
  const { t } = useLingui();
  switch (meta.kind) {
    case 'question':
      return <TextField value={meta.text} {...field('text')} label={t`The question`} />;
    case 'instruction':
    case 'check':
      return <TextField value={meta.text} {...field('text')} label={t`What to do, as a heading`} />;
    case 'resolution':
    case 'escalation':
    case 'information':
      return <ToldField value={meta.text} {...field('text')} />;
  }
}

/** The fields of steps of one kind. */
function OfKind({ meta, field }: { meta: Stop; field: FieldOf }) {
  const { t } = useLingui();
  switch (meta.kind) {
    case 'question':
      return null;
    case 'instruction':
      return <ActionsField value={meta.steps} {...field('steps')} />;
    case 'check':
      return <ActionsField value={meta.byHand} {...field('byHand')} />;
    case 'resolution':
      return (
        <>
          <ToldField value={meta.wrong} {...field('wrong')} />
          <ToldField value={meta.fixed} {...field('fixed')} />
          <ToldField value={meta.remember} isOptional {...field('remember')} />
        </>
      );
    case 'escalation':
      return <OfEscalation meta={meta} field={field} />;
    case 'information':
      return (
        <ToldList
          one={(number) => t`Fact ${number}`}
          value={meta.facts}
          isOptional
          {...field('facts')}
        />
      );
  }
}

/** Who takes over, and what they need to know. */
function OfEscalation({
  meta,
  field,
}: {
  meta: Extract<Stop, { kind: 'escalation' }>;
  field: FieldOf;
}) {
  const { t, i18n } = useLingui();
  return (
    <>
      <SelectField
        value={meta.to}
        choices={roles.map((role) => ({
          id: role,
          words: plain(i18n._(roleWords[role])),
        }))}
        {...field('to')}
      />
      <ToldField
        hint={t`What fails, in one sentence, for someone who has not seen the visit.`}
        value={meta.problem}
        {...field('problem')}
      />
      <ToldList one={(number) => t`Request ${number}`} value={meta.asks} {...field('asks')} />
      <ToldField value={meta.left} isOptional {...field('left')} />
    </>
  );
}
