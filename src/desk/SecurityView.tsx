import { Trans, useLingui } from '@lingui/react/macro';
import type { Call } from '../engine/call.ts';
import type { Operation } from '../engine/operation.ts';
import { operationWords } from '../engine/summary/summaryWords.ts';
import { Aloud } from '../steps/voices.tsx';
import { EndingIcon } from '../ui/icons.tsx';
import { NamedRow } from '../ui/NamedRow.tsx';
import { useEdit } from './deskContext.ts';
import { PassTo } from './PassTo.tsx';
import { noticedWords } from './security.ts';

interface SecurityViewProps {
  call: Call;
  operation: Operation | undefined;
}

/** The caller could not be identified: a polite refusal, and security takes over. */
export function SecurityView({ call, operation }: SecurityViewProps) {
  const { t, i18n } = useLingui();
  const name = operation && i18n._(operationWords[operation]);
  return (
    <>
      <EndingIcon ending="hand" />
      <h1 tabIndex={-1}>
        <Trans>Security will take it from here</Trans>
      </h1>
      <div className="step-body">
        <dl className="script">
          <Aloud
            text={t`I’m sorry, I can’t change this over the phone today because I haven’t been able to confirm who you are. I’ll pass this to colleagues who can check another way. They will contact you using the details we have on record.`}
          />
          <NamedRow name={<Trans>Do</Trans>}>
            {name === undefined ? (
              <Trans>Don’t change anything on this account.</Trans>
            ) : (
              <Trans>
                Don’t change anything on this account. “{name}” has to wait until the owner is
                identified. Don’t say which check was missing, and don’t argue.
              </Trans>
            )}
          </NamedRow>
          <PassTo to="security" />
        </dl>
        <Noticed call={call} />
      </div>
    </>
  );
}

/** What seemed suspicious to the agent, for security to know. */
function Noticed({ call }: { call: Call }) {
  const { i18n } = useLingui();
  const edit = useEdit(call.case.id);
  return (
    <fieldset className="noticed">
      <legend>
        <Trans>Did you notice something?</Trans>
      </legend>
      {noticedWords.map((words, place) => (
        <label key={words.id}>
          <input
            type="checkbox"
            checked={call.noticed.includes(place)}
            onChange={(event) =>
              edit({ type: 'noticed', place, isSo: event.currentTarget.checked })
            }
          />{' '}
          <span>{i18n._(words)}</span>
        </label>
      ))}
    </fieldset>
  );
}
