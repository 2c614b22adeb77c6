import { Trans, useLingui } from '@lingui/react/macro';
import { productName } from '../../content/products.ts';
import { summaryJson, summaryMarkdown, summaryText } from '../../engine/summary/exports.ts';
import { summaryMail } from '../../engine/summary/mail.ts';
import { resultWords, roleWords } from '../../engine/summary/words.ts';
import { ContactCard } from '../../organisation/ContactCard.tsx';
import { RealHelpdesk } from '../../organisation/RealHelpdesk.tsx';
import { useOrganisation } from '../../organisation/useOrganisation.ts';
import { forgetTyped } from '../../storage/typed.ts';
import { TicketPanel } from '../../tickets/TicketPanel.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { EndingMark } from '../../ui/marks.tsx';
import { PrintButton } from '../../ui/PrintButton.tsx';
import { Rich, usePlain } from '../../ui/Rich.tsx';
import { FeedbackAsked } from '../feedback/FeedbackAsked.tsx';
import { CaseCodePanel } from '../handoff/CaseCodePanel.tsx';
import { Exports } from '../handoff/Exports.tsx';
import { MailLink } from '../handoff/MailLink.tsx';
import { QrCode } from '../handoff/QrCode.tsx';
import { ShareButton } from '../handoff/ShareButton.tsx';
import { useHandoff } from '../handoff/useHandoff.ts';
import { StepHeading, StepWords } from '../parts.tsx';
import { RestsOn } from '../RestsOn.tsx';
import type { StepProps } from '../view.ts';

type Escalation = StepProps<'escalation'>['step'];

/** Somebody else takes over: who, what to ask them, and all that is known. */
export function EscalationView({ step, address, replayed, flows }: StepProps<'escalation'>) {
  const { t, i18n } = useLingui();
  const plain = usePlain();
  const contact = useOrganisation().contacts[step.to];
  const { code, link, typed, own, theirs, say, lang } = useHandoff({
    to: step.to,
    flows,
    replayed,
    address,
  });
  const role = plain(i18n._(roleWords[step.to]));
  const forms = {
    text: summaryText(theirs, say, productName),
    markdown: summaryMarkdown(theirs, say, productName),
    json: summaryJson(theirs),
  };
  return (
    <>
      <EndingMark ending="hand" />
      <StepHeading>
        <Rich text={step.text} />
      </StepHeading>
      <StepWords step={step}>
        <section className="whom" aria-labelledby="whom">
          <h2 id="whom">
            <Trans>Who can help: {role}</Trans>
          </h2>
          <ContactCard whom={step.to} />
        </section>
        {code && <CaseCodePanel code={code} />}
        <div className="tools">
          <CopyButton label={t`Copy the summary`} text={forms.text} />
          <MailLink
            mail={summaryMail(theirs, say, productName, contact?.email)}
            text={forms.text}
          />
          <ShareButton data={{ title: theirs.problem, text: forms.text }} />
          <PrintButton />
        </div>
        <QrCode link={link} label={t`QR code with the address of this handover`}>
          <Trans>
            <b>Or let them scan this.</b> It opens the same summary on their screen. It contains
            your answers, and nothing about you.
          </Trans>
        </QrCode>
        {lang && (
          <pre className="print-only" lang={lang}>
            {forms.text}
          </pre>
        )}
        <Asks asks={step.asks} lang={lang} />
        <Summary step={step} own={own} typed={typed} lang={lang} />
        <TicketPanel summary={theirs} say={say} />
        <FeedbackAsked address={address} summary={theirs} />
        <RestsOn replayed={replayed} />
        <Exports forms={forms} code={code?.code ?? ''} lang={lang} />
        <p className="print-only source" lang={lang}>
          {theirs.guides
            .map(
              ({ title, product, revision }) => `${title} (${productName(product)}, ${revision})`,
            )
            .join('; ')}
          . {theirs.records.join(', ')}. {theirs.madeAt} {theirs.language}. {link}
        </p>
      </StepWords>
      <RealHelpdesk />
      <p className="after">
        <Trans>
          Never give anyone a one-time code, a QR image, a passcode or your password. Nobody needs
          them to help you.
        </Trans>
      </p>
    </>
  );
}

/** What the other side should do. */
function Asks({ asks, lang }: { asks: Escalation['asks']; lang: string | undefined }) {
  return (
    <section aria-labelledby="asks" className={lang && 'no-print'}>
      <h2 id="asks">
        <Trans>What the person helping you should do</Trans>
      </h2>
      <p className="small soft">
        <Trans>
          This part is for them, not for you. It is also in the summary and the case code.
        </Trans>
      </p>
      <ol className="steps" role="list">
        {asks.map((ask) => (
          <li key={ask}>
            <p>
              <Rich text={ask} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface SummaryProps {
  step: Escalation;
  /** The summary in the language of whoever answered. */
  own: ReturnType<typeof useHandoff>['own'];
  typed: string | undefined;
  lang: string | undefined;
}

/** What is known: the problem, what was tried, and what is left. */
function Summary({ step, own, typed, lang }: SummaryProps) {
  const { i18n } = useLingui();
  const plain = usePlain();
  return (
    <section aria-labelledby="summary" className={lang && 'no-print'}>
      <h2 id="summary">
        <Trans>Summary</Trans>
      </h2>
      <dl className="facts">
        <div>
          <dt>
            <Trans>The problem</Trans>
          </dt>
          <dd>
            <Rich text={step.problem} />
          </dd>
        </div>
        {typed !== undefined && (
          <div>
            <dt>
              <Trans>In your words</Trans>
            </dt>
            <dd data-typed>
              <p>“{typed}”</p>
              <button type="button" className="tool" onClick={forgetTyped}>
                <Trans>Leave these words out</Trans>
              </button>
            </dd>
          </div>
        )}
        <div>
          <dt>
            <Trans>What you have tried</Trans>
          </dt>
          <dd>
            {own.steps.length === 0 && <Trans>Nothing yet.</Trans>}
            <ul className="done" role="list">
              {own.steps.map(({ at, text, answer, value, result }) => (
                <li key={at} data-result={result}>
                  {plain(text)} <b>{plain(answer)}</b>
                  {value !== undefined && ` (${value})`}
                  {result !== 'answered' && ` – ${i18n._(resultWords[result])}`}
                </li>
              ))}
            </ul>
          </dd>
        </div>
        {own.tried !== undefined && own.tried.length > 0 && (
          <div>
            <dt>
              <Trans>Also tried, on a different path</Trans>
            </dt>
            <dd>
              <ul className="done" role="list">
                {own.tried.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        {step.left !== undefined && (
          <div>
            <dt>
              <Trans>What can still be tried</Trans>
            </dt>
            <dd>
              <Rich text={step.left} />
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
