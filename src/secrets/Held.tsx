import { Trans, useLingui } from '@lingui/react/macro';
import { type HeldBack, heldParts, secretWords } from './secretField.ts';
import './held.css';

/** A kept text that shows where something was held back. */
export function KeptText({ text }: { text: string }) {
  return heldParts(text).map(({ text: part, isHeld, at }) =>
    isHeld ? (
      <span key={at} className="held">
        <Trans>held back</Trans>
      </span>
    ) : (
      <span key={at}>{part}</span>
    ),
  );
}

interface HeldProps {
  held: HeldBack | undefined;
  onNoSecret: (word: string) => void;
}

/** Says what was held back, and lets the agent confirm for each word that it is not a secret. */
export function Held({ held, onNoSecret }: HeldProps) {
  const { i18n } = useLingui();
  return (
    <div role="status">
      {held?.found.map(({ word, kind }) => (
        <p className="why-held" key={word}>
          {held.found.length > 1 && <q>{outline(word)}</q>} {i18n._(secretWords[kind])}{' '}
          <Trans>It was not saved.</Trans>{' '}
          <button type="button" className="as-link" onClick={() => onNoSecret(word)}>
            <Trans>It’s not a secret</Trans>
          </button>
        </p>
      ))}
    </div>
  );
}

/** Enough of a word to recognise it, and no more. */
const outline = (word: string) => `${[...word].slice(0, 2).join('')}…`;
