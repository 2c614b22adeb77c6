import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type Fact, type FactSource, factSources } from '../../engine/step.ts';
import { TextButton, Tool } from '../../ui/buttons.tsx';
import { LabelledInput, LabelledSelect } from '../../ui/labelled.tsx';
import { freeName, idOfWords } from '../namesFromWords.ts';
import { type NamedField, useFacts } from './editor.ts';
import { PickField } from './fields.tsx';
import { sourceWords } from './sourceWords.ts';

/** What is known once an answer is given: existing facts, or a new one. */
export function FactsField({ knows, set, ...named }: NamedField & { knows: readonly Fact[] }) {
  const { t } = useLingui();
  const facts = useFacts();
  const [isNew, setNew] = useState<string>();
  const put = (ids: unknown) => {
    const chosen = (ids as readonly string[]).flatMap(
      (id) => knows.find((fact) => fact.id === id) ?? facts.find((fact) => fact.id === id) ?? [],
    );
    set(chosen.length === 0 ? undefined : chosen);
  };
  return (
    <>
      <PickField
        hint={t`Type to search. You can add what is not in the list as a new one.`}
        {...named}
        set={put}
        value={knows.map(({ id }) => id)}
        choices={[...facts, ...knows]
          .filter((fact, i, all) => all.findIndex(({ id }) => id === fact.id) === i)
          .map(({ id, text }) => ({ id, words: text }))}
        onNew={setNew}
      />
      {isNew !== undefined && (
        <NewFact
          words={isNew}
          isTaken={(id) => facts.some((fact) => fact.id === id)}
          onAdd={(fact) => {
            set([...knows, fact]);
            setNew(undefined);
          }}
          onLeave={() => setNew(undefined)}
        />
      )}
    </>
  );
}

interface NewFactProps {
  words: string;
  isTaken: (id: string) => boolean;
  onAdd: (fact: Fact) => void;
  onLeave: () => void;
}

/** A fact that no answer has established so far. */
function NewFact({ words, isTaken, onAdd, onLeave }: NewFactProps) {
  const { i18n } = useLingui();
  const [text, setText] = useState(words);
  const [how, setHow] = useState<FactSource>('says');
  const name = freeName(idOfWords(text) || 'fact', isTaken);
  return (
    <fieldset className="wordings">
      <legend>
        <Trans>A new fact</Trans>
      </legend>
      <LabelledInput
        label={<Trans>A whole sentence, as the summary says it</Trans>}
        value={text}
        data-new-fact
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <LabelledSelect
        label={<Trans>How it is known</Trans>}
        value={how}
        onChange={({ currentTarget }) =>
          setHow(factSources.find((one) => one === currentTarget.value) ?? 'says')
        }
      >
        {factSources.map((one) => (
          <option key={one} value={one}>
            {i18n._(sourceWords[one])}
          </option>
        ))}
      </LabelledSelect>
      <div className="tools">
        <Tool
          disabled={text.trim() === ''}
          onClick={() => onAdd({ id: name, how, text: text.trim() })}
        >
          <Trans>Add the fact</Trans>
        </Tool>
        <TextButton onClick={onLeave}>
          <Trans>Cancel</Trans>
        </TextButton>
      </div>
    </fieldset>
  );
}
