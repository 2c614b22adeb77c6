/** The page of a step in both yardsticks: with the words and the look of the product's page. */
import type { ReactNode } from 'react';
import { Markup } from '../../src/organisation/Markup.tsx';
import { BrandIcon, CountIcon, FoldIcon } from '../../src/ui/icons.tsx';
import { type PlainGuide, type PlainStep, visit } from './plainGuide.ts';

/** How to render a way on: as a link in static pages, as a button in React's. */
export type Way = (props: {
  /** The answers once it is taken. */
  to: readonly string[];
  className?: string;
  /** The answer's name, if it is one of the step's. */
  answer?: string;
  children: ReactNode;
}) => ReactNode;

interface GuidePageProps {
  guide: PlainGuide;
  answers: readonly string[];
  way: Way;
}

export function GuidePage({ guide, answers, way: Go }: GuidePageProps) {
  const { node, here, trail } = visit(guide, answers);
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <header className="top">
        <a className="brand" href="/">
          <BrandIcon />
          <span>Authenticator Troubleshooter</span>
        </a>
        <nav className="top-links" aria-label="Site">
          <a href="/">Find</a>
          <a className="wide" href="/">
            All guides
          </a>
          <a href="/open">Case code</a>
        </nav>
      </header>
      <main id="main" className="walk">
        <nav className="rail" aria-label="Your answers so far">
          <p className="guide-name wide">{guide.title}</p>
          {trail.length > 0 && (
            <details className="sofar">
              <summary>
                <CountIcon count={trail.length} />
                <span>
                  <b>{guide.title}</b> Your answers: {trail.length} so far
                </span>
                <FoldIcon />
              </summary>
              <ol className="trail">
                {trail.map(({ question, answer }, at) => (
                  <li key={question} className="leg">
                    <Go to={answers.slice(0, at)}>
                      <span className="leg-q">{question}</span>{' '}
                      <span className="leg-a">{answer}</span>{' '}
                      <span className="leg-change">Change</span>
                    </Go>
                  </li>
                ))}
                <li className="leg here" aria-current="step">
                  <span>You are here</span>
                  <i className="on" />
                </li>
              </ol>
            </details>
          )}
        </nav>
        <article
          className="step"
          data-node={node}
          data-kind={here.step.kind}
          key={answers.join('/')}
        >
          <h1 tabIndex={-1}>
            <Markup text={here.step.text} />
          </h1>
          <StepBody {...here} />
          <ul className="signs">
            {here.answers.map(({ id, label, hint }) => (
              <li key={id}>
                <Go to={[...answers, id]} className="sign" answer={id}>
                  <span>
                    <Markup text={label} />
                    {hint !== undefined && (
                      <small>
                        <Markup text={hint} />
                      </small>
                    )}
                  </span>
                </Go>
              </li>
            ))}
          </ul>
        </article>
        <nav className="mutes" aria-label="Other ways">
          <p>
            Rather have a person? <a href="/open">Hand this over with your answers so far</a>
          </p>
          {answers.length > 0 && (
            <p>
              <Go to={answers.slice(0, -1)}>Go back one step</Go> <Go to={[]}>Start again</Go>
            </p>
          )}
        </nav>
      </main>
      <footer className="foot">
        <p>Your answers stay on this device. Nothing is sent unless you send it.</p>
        <p>
          For the helpdesk: <a href="/desk">Desk</a>.
        </p>
      </footer>
    </>
  );
}

function StepBody({ step }: PlainStep) {
  return (
    <div className="step-body">
      {step.lead !== undefined && (
        <p className="lead">
          <Markup text={step.lead} />
        </p>
      )}
      {step.shows && (
        <figure className="screen">
          <figcaption>{step.shows.where}</figcaption>
          <p className="screen-words">{step.shows.words}</p>
        </figure>
      )}
      {step.kind === 'instruction' && (
        <ol className="steps">
          {step.steps.map((action) => (
            <li key={action.do}>
              <p>
                <Markup text={action.do} />
              </p>
              {action.also !== undefined && (
                <p>
                  <Markup text={action.also} />
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
      {step.kind === 'escalation' && step.asks.map((ask) => <p key={ask}>{ask}</p>)}
      {step.why !== undefined && (
        <details className="why">
          <summary>Why do we ask?</summary>
          <p>
            <Markup text={step.why} />
          </p>
        </details>
      )}
    </div>
  );
}
