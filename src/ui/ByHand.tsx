import { useLingui } from '@lingui/react/macro';

/** A text to be copied by hand: focusing it selects it. */
export function ByHand({ text }: { text: string }) {
  const { t } = useLingui();
  return (
    <textarea
      className="field by-hand"
      readOnly
      // An address is a single line, which wraps on a phone; all other texts have several.
      rows={text.includes('\n') ? 8 : 3}
      value={text}
      aria-label={t`The text to copy`}
      onFocus={(event) => event.currentTarget.select()}
    />
  );
}
