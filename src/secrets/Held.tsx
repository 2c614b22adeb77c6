import { Trans, useLingui } from '@lingui/react/macro';
import { type HeldBack, partsOf, secretWords } from './secretField.ts';
import './held.css';

/** A text that was kept: where something was held back, that is said. */
export function KeptText({ text }: { text: string }) {
  return partsOf(text).map(({ text: part, isHeld, at }) =>
    isHeld ? (
      <span key={at} className="held">
        <Trans>held back</Trans>
      </span>
    ) : (
      <span key={at}>{part}</span>
    ),
  );
}

/** Says that something was held back, and takes the agent's word that it is no secret. */
export function Held({ held, onNoSecret }: { held: HeldBack | undefined; onNoSecret: () => void }) {
  const { i18n } = useLingui();
  return (
    <div role="status">
      {held && (
        <p className="why-held">
          {i18n._(secretWords[held.kind])} <Trans>It was not kept.</Trans>{' '}
          <button type="button" className="as-link" onClick={onNoSecret}>
            <Trans>It is no secret</Trans>
          </button>
        </p>
      )}
    </div>
  );
}
