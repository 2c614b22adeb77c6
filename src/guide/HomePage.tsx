import { Trans, useLingui } from '@lingui/react/macro';
import { useBeginnings, useGuides } from '../content/guideList.ts';
import { guideAddress } from '../engine/address.ts';
import { langOf } from '../language/others.ts';
import { useOwnWords } from '../organisation/wordsContext.ts';
import { Link } from '../router/router.tsx';
import { CaseForm } from './CaseForm.tsx';
import { FinderHero } from './finder/FinderHero.tsx';
import { GuideList } from './GuideList.tsx';
import { GuideRoomPage, KNOWN_HERE } from './GuideRoomPage.tsx';

/** The finder, what can happen, and the guides by product. */
export function HomePage() {
  const { t } = useLingui();
  return (
    <GuideRoomPage title={t`Authenticator Troubleshooter`} className="home" toKnown={KNOWN_HERE}>
      <section className="hero">
        <h1 tabIndex={-1}>
          <Trans>
            Locked out? <br />
            Let’s get you back in.
          </Trans>
        </h1>
        <FinderHero />
      </section>
      <Happens />
      <GuideList guides={useGuides()} heading={t`Or choose the product you use`} />
      <section className="case" aria-labelledby="case">
        <CaseForm id="c">
          <h2 id="case">
            <label htmlFor="c">
              <Trans>Have you been given a case code?</Trans>
            </label>
          </h2>
        </CaseForm>
      </section>
    </GuideRoomPage>
  );
}

/** The two things that cannot wait, and everything else that can happen, without product names. */
function Happens() {
  const beginnings = useBeginnings();
  const own = useOwnWords();
  const urgent = beginnings.filter(({ flow }) => flow !== undefined);
  return (
    <section className="happens" aria-labelledby="happens">
      <h2 id="happens">
        <Trans>Or choose what happens</Trans>
      </h2>
      <ul className="happen-links urgent" role="list">
        {urgent.map(({ answer, label, hint, flow = '' }) => (
          <li key={answer}>
            <Link to={guideAddress({ flow, answers: [] })} data-door={flow}>
              <span>
                <b lang={langOf(label)}>{own(label)}</b>
                {hint !== undefined && <small lang={langOf(hint)}>{own(hint)}</small>}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <ul className="happen-links" role="list">
        {beginnings
          .filter(({ flow }) => flow === undefined)
          .map(({ answer, label }) => (
            <li key={answer}>
              <Link
                to={guideAddress({ flow: 'start', answers: [answer] })}
                data-answer={answer}
                data-begins
              >
                {own(label)}
              </Link>
            </li>
          ))}
      </ul>
    </section>
  );
}
