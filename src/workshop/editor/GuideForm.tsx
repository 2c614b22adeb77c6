import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';
import { isId } from '../../drafts/guideEdits.ts';
import type { Guide } from '../../engine/step.ts';
import { useFieldWords } from '../fieldWords.ts';
import { type NamedField, useEditor, useFaultsAt } from './editor.ts';
import { FaultNotes, SelectField, TextField, TextLinesField } from './fields.tsx';
import { Records } from './RecordsPart.tsx';

/** The texts about the whole guide, and its own records. */
export function GuideForm() {
  const { t } = useLingui();
  const { guide, edit, published } = useEditor();
  const { meta } = guide.flow;
  const whole = useFaultsAt('flow').filter(({ path }) => path === 'flow');
  const { ofField } = useFieldWords();
  const field = (name: keyof Guide): NamedField => ({
    label: ofField(name),
    path: `flow.meta.${name}`,
    set: (value) => edit({ do: 'about', field: name, value }, `guide.${name}`),
  });
  return (
    <>
      <FaultNotes faults={whole} />
      <TextField
        hint={t`The problem, in the words of someone who has it.`}
        value={meta.title}
        rows={1}
        {...field('title')}
      />
      <TextField
        hint={t`One line for lists: when this is the right guide.`}
        value={meta.summary}
        {...field('summary')}
      />
      <TextLinesField
        hint={t`Everyday words, synonyms and likely spellings.`}
        value={meta.symptoms}
        rows={3}
        {...field('symptoms')}
      />
      <SelectField
        value={meta.product}
        choices={published.products.map(({ id, name }) => ({ id, words: name }))}
        {...field('product')}
      />
      <GuideId />
      <Records />
    </>
  );
}

/** The guide’s id: its part of addresses, and the name of its file. */
function GuideId() {
  const { t } = useLingui();
  const { guide, edit } = useEditor();
  const id = useId();
  const [name, setName] = useState(guide.flow.id);
  const faults = useFaultsAt('flow.id');
  const isFaulty = !isId(name);
  return (
    <div className="entry">
      <label htmlFor={id}>
        <Trans>Its name in addresses and files</Trans>
      </label>
      <input
        id={id}
        className="field"
        value={name}
        data-field="flow.id"
        aria-invalid={isFaulty || faults.length > 0}
        aria-describedby={`${id}-fault ${id}-faults`}
        onChange={({ currentTarget }) => {
          setName(currentTarget.value);
          if (isId(currentTarget.value)) edit({ do: 'id', id: currentTarget.value }, 'guide.id');
        }}
      />
      <p id={`${id}-fault`} className="fault">
        {isFaulty && t`Use small letters, digits and hyphens.`}
      </p>
      <FaultNotes id={`${id}-faults`} faults={faults} />
    </div>
  );
}
