import { useLingui } from '@lingui/react/macro';

/** A text to be copied by hand: it is selected as soon as it has the focus. */
export function ByHand({ text }: { text: string }) {
  const { t } = useLingui();
  return (
    <textarea
      className="field by-hand"
      readOnly
      // An address is one line, which a phone wraps; all else has many.
      rows={text.includes('\n') ? 8 : 3}
      value={text}
      aria-label={t`The text to copy`}
      onFocus={(event) => event.currentTarget.select()}
    />
  );
}
