import { Trans, useLingui } from '@lingui/react/macro';
import type { Call } from '../engine/call.ts';
import type { Operation } from '../engine/operation.ts';
import type { Role } from '../engine/step.ts';
import { ContactCard } from '../organisation/ContactCard.tsx';
import { useOrganisation } from '../organisation/useOrganisation.ts';
import { EndingMark } from '../ui/marks.tsx';
import { useEdit } from './deskContext.ts';
import { operationWords } from './gate.ts';
import { roleName } from './roles.ts';
import { Aloud } from './Script.tsx';
import { noticedWords } from './security.ts';

const SECURITY: Role = 'security';

/** The caller could not be identified: a kind refusal, and security takes over. */
export function SecurityView({
  call,
  operation,
}: {
  call: Call;
  operation: Operation | undefined;
}) {
  const { t, i18n } = useLingui();
  const { contacts } = useOrganisation();
  const edit = useEdit(call.case.id);
  const name = operation && i18n._(operationWords[operation]);
  return (
    <>
      <EndingMark ending="hand" />
      <h1 tabIndex={-1}>
        <Trans>Security will take it from here</Trans>
      </h1>
      <div className="step-body">
        <dl className="script">
          <Aloud
            text={t`I’m sorry, I can’t change this over the phone today because I haven’t been able to confirm who you are. I’ll pass this to colleagues who can check another way. They will contact you using the details we have on record.`}
          />
          <div>
            <dt>
              <Trans>Do</Trans>
            </dt>
            <dd>
              {name === undefined ? (
                <Trans>Don’t change anything on this account.</Trans>
              ) : (
                <Trans>
                  Don’t change anything on this account. “{name}” has to wait until the owner is
                  identified. Don’t say which check was missing, and don’t argue.
                </Trans>
              )}
            </dd>
          </div>
          <div>
            <dt>
              <Trans>Pass to</Trans>
            </dt>
            <dd>
              <b>{roleName(SECURITY, contacts, (message) => i18n._(message))}</b>
              <ContactCard whom={SECURITY} />
            </dd>
          </div>
        </dl>
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
      </div>
    </>
  );
}
