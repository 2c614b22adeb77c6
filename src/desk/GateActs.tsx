import { Trans, useLingui } from '@lingui/react/macro';
import type { Call } from '../engine/call.ts';
import type { IdentityMethod } from '../engine/organisation.ts';
import { nowIso } from '../engine/time.ts';
import { SecondAct } from '../organisation/SecondAct.tsx';
import { useIdentityName } from '../organisation/useIdentityName.ts';
import { Link, useNavigate } from '../router/router.tsx';
import { DeskContext, useEdit } from './deskContext.ts';
import * as keys from './deskKeys.ts';

interface ActProps {
  call: Call;
  /** Where to take a caller who could not be identified. */
  toSecurity: string;
}

interface ChoiceProps extends ActProps {
  offered: readonly IdentityMethod[];
  onChoose: (method: IdentityMethod) => void;
}

/** The accepted checks, and a way for callers with whom none is possible. */
export function CheckChoice({ offered, onChoose, ...act }: ChoiceProps) {
  const nameOf = useIdentityName();
  return (
    <>
      <div className="step-body">
        <h2 className="how">
          <Trans>How can you check?</Trans>{' '}
          <span className="soft">
            <Trans>Only the method and the result are saved.</Trans>
          </span>
        </h2>
      </div>
      <ul className="signs" role="list">
        {offered.map((method) => (
          <li key={method}>
            <button
              type="button"
              className="sign"
              data-answer={method}
              onClick={() => onChoose(method)}
            >
              <span>{nameOf(method)}</span>
            </button>
          </li>
        ))}
        <CouldNot {...act} />
      </ul>
    </>
  );
}

/** The way for callers with whom no check is possible. */
function CouldNot({ call, toSecurity }: ActProps) {
  const { t } = useLingui();
  const areKeysOn = keys.useKeysOn();
  const navigate = useNavigate();
  const edit = useEdit(call.case.id);
  const notChecked = () =>
    edit({ type: 'identity', at: nowIso(), method: t`none possible`, outcome: 'not-possible' });
  keys.useKeys({
    s: () => {
      notChecked();
      void navigate(toSecurity);
    },
  });
  return (
    <li>
      <i className="tail" />
      <Link
        className="sign hand"
        data-answer="could-not"
        aria-keyshortcuts={areKeysOn ? 'S' : undefined}
        to={toSecurity}
        onClick={notChecked}
      >
        <keys.Key name="S" />
        <span>
          <Trans>I couldn’t check</Trans>
          <small>
            <Trans>Politely refuse and pass the call to security.</Trans>
          </small>
        </span>
      </Link>
    </li>
  );
}

/** The second act of an identity check at the desk. */
export function Confirmation({
  call,
  toSecurity,
  method,
  onLeave,
}: ActProps & { method: IdentityMethod; onLeave: () => void }) {
  const { t } = useLingui();
  const { id } = call.case;
  const { send } = DeskContext.useActorRef();
  const edit = useEdit(id);
  return (
    <SecondAct
      {...{ method, keys, onLeave }}
      headingClass="how"
      onDone={() => {
        send({ type: 'identify', id, at: nowIso(), method });
        onLeave();
      }}
      notPassed={{
        words: t`I checked, and it wasn’t them`,
        to: toSecurity,
        onClick: () => edit({ type: 'identity', at: nowIso(), method, outcome: 'refused' }),
      }}
    />
  );
}
