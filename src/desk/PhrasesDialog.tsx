import { Trans, useLingui } from '@lingui/react/macro';
import type { SubmitEvent } from 'react';
import { TextButton, Tool } from '../ui/buttons.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { LabelledInput } from '../ui/labelled.tsx';
import { Digits } from './Digits.tsx';
import { Key } from './deskKeys.ts';
import { addPhrase, removePhrase, usePhrases } from './phrases.ts';

interface PhrasesProps {
  /** The text in the note, which can be made a phrase. */
  typed: string;
  onChoose: (phrase: string) => void;
  onClose: () => void;
}

/** The agent's own phrases: a digit puts one into the note. */
export function PhrasesDialog({ typed, onChoose, onClose }: PhrasesProps) {
  const { t } = useLingui();
  const phrases = usePhrases();
  return (
    <Dialog title={t`Your phrases for notes`} onClose={onClose}>
      {phrases.length === 0 ? (
        <p className="soft">
          <Trans>
            What you write over and over: “Tried on Wi-Fi and on mobile data.” They are kept on this
            device.
          </Trans>
        </p>
      ) : (
        <Digits>
          <ul className="ahead phrases" role="list">
            {phrases.map((phrase, i) => (
              <li key={phrase}>
                <button
                  type="button"
                  data-digit
                  data-first={i === 0 ? '' : undefined}
                  onClick={() => onChoose(phrase)}
                >
                  {i < 9 && <Key name={String(i + 1)} />} {phrase}
                </button>
                <TextButton aria-label={t`Remove “${phrase}”`} onClick={() => removePhrase(phrase)}>
                  <Trans>Remove</Trans>
                </TextButton>
              </li>
            ))}
          </ul>
        </Digits>
      )}
      <NewPhrase suggested={phrases.length === 0 ? typed.trim() : undefined} />
    </Dialog>
  );
}

interface NewPhraseProps {
  /** The text suggested as the first phrase; undefined if there are phrases already. */
  suggested: string | undefined;
}

function NewPhrase({ suggested }: NewPhraseProps) {
  const add = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    addPhrase(String(new FormData(event.currentTarget).get('phrase') ?? ''));
    event.currentTarget.reset();
  };
  return (
    <form className="dialog-form" onSubmit={add}>
      <LabelledInput
        label={<Trans>A new phrase</Trans>}
        name="phrase"
        maxLength={300}
        defaultValue={suggested}
        data-first={suggested === undefined ? undefined : ''}
      />
      <Tool type="submit">
        <Trans>Add it</Trans>
      </Tool>
    </form>
  );
}
