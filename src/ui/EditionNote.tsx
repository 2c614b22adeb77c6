import { Trans, useLingui } from '@lingui/react/macro';
import type { Edition } from '../engine/record.ts';

/** The edition of a document that something rests on, and when it was last compared with it. */
export function EditionNote({ edition: { dated, compared } }: { edition: Edition }) {
  const { i18n } = useLingui();
  const day = (date: string) => i18n.date(date, { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <p className="soft small">
      {dated === undefined ? (
        <Trans>The document has no date. Last compared with it on {day(compared.on)}.</Trans>
      ) : (
        <Trans>
          As of {day(dated)}. Last compared with it on {day(compared.on)}.
        </Trans>
      )}
    </p>
  );
}
