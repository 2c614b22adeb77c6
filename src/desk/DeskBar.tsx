import { Trans, useLingui } from '@lingui/react/macro';
import { useRef } from 'react';
import { useGuides } from '../content/guideList.ts';
import { productName } from '../content/products.ts';
import { Link, useLocation, useNavigate } from '../router/router.tsx';
import { Brand } from '../ui/marks.tsx';
import { callAddress, parseCallPath } from './address.ts';
import { CallName } from './CallName.tsx';
import { type Call, clockTime, durations } from './call.ts';
import { useCalls } from './deskContext.ts';
import { Find } from './Find.tsx';
import { Key } from './Key.tsx';
import { useKeys, useKeysOn } from './keys.ts';
import { useNow } from './time.ts';
import { useChoose, useNewCall } from './useChoose.tsx';

/** Function keys that no browser needs for more than a help page. */
const callKeys = ['F1', 'F2', 'F4', 'F8', 'F9'] as const;

/** The open calls, the way to a new one, and the finder: the same on every page of the desk. */
export function DeskBar() {
  const { t } = useLingui();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const { id } = parseCallPath(pathname);
  const calls = useCalls();
  const begin = useNewCall();
  const current = calls.find((call) => call.case.id === id);
  const { choose, said } = useChoose(current);
  const field = useRef<HTMLInputElement>(null);
  const areKeysOn = useKeysOn();
  const open = [...calls]
    .filter((call) => call.phase !== 'ended' || call === current)
    .sort((a, b) => Date.parse(a.case.startedAt) - Date.parse(b.case.startedAt));
  const find = () => field.current?.focus();

  useKeys({
    n: () => begin(),
    l: () => void navigate('/desk'),
    '/': find,
    g: find,
    ...Object.fromEntries(
      callKeys.map((key, i) => [
        key,
        () => {
          const call = open[i];
          if (call) void navigate(callAddress(call.case.id, call.case.transcript));
        },
      ]),
    ),
  });

  return (
    <header className="deskbar">
      <div className="deskbar-in">
        <Link
          className="brand"
          to="/desk"
          aria-label={t`Authenticator Troubleshooter: all calls of the desk`}
        >
          <Brand />
          <span>
            <Trans>Authenticator Troubleshooter</Trans>
          </span>
        </Link>
        <nav className="calls" aria-label={t`Open calls`}>
          {open.map((call, i) => (
            <Link
              key={call.case.id}
              className="call"
              to={callAddress(call.case.id, call.case.transcript)}
              aria-current={call === current ? 'page' : undefined}
              aria-keyshortcuts={areKeysOn ? callKeys[i] : undefined}
              data-call={call.case.id}
            >
              {callKeys[i] !== undefined && <Key name={callKeys[i]} />}
              <span>
                <b>
                  <CallName call={call} />
                </b>
                <span className="num">
                  <State call={call} />
                </span>
              </span>
            </Link>
          ))}
          <button
            type="button"
            className="call new"
            aria-keyshortcuts={areKeysOn ? 'N' : undefined}
            onClick={() => begin()}
          >
            <Key name="N" />
            <b>
              <Trans>New call</Trans>
            </b>
          </button>
        </nav>
        <div className="bycode">
          <Find
            className="bycode-find"
            label={t`Case code, status code or words`}
            placeholder={t`Case code, status code, words`}
            isLabelHidden
            calls={calls}
            onChoose={choose}
            field={field}
          >
            <Key name="/" />
          </Find>
          {said}
        </div>
      </div>
    </header>
  );
}

/** What the call is about, and how long it has been as it is. */
function State({ call }: { call: Call }) {
  const now = useNow();
  const guide = useGuides().find(({ id }) => id === call.case.transcript.flow);
  const product = guide && productName(guide.product);
  const { talked, phase } = durations(call, now);
  const time = clockTime(call.phase === 'held' ? phase : talked);
  return (
    <>
      {/* What comes and goes has elements of its own: a browser that translates takes bare texts away. */}
      {product !== undefined && <span>{product}, </span>}
      <span key={call.phase}>
        {call.phase === 'talking' && <Trans>talking {time}</Trans>}
        {call.phase === 'held' && <Trans>on hold {time}</Trans>}
        {call.phase === 'ended' && <Trans>ended after {time}</Trans>}
      </span>
    </>
  );
}
